package dev.samepage.customrules;

import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of somebody else's, which can neither hang nor crash a check: what backtracks over other parts of
 * the text is refused, and a search that takes too many steps is given up.
 */
public final class SafePattern {
    private static final int LONGEST = 500; // UTF-16 units of an expression

    // Characters looked at in one search. A search that backtracks little looks at each a few dozen times.
    private static final long MOST_STEPS = 2_000_000;

    private static final int MOST_MATCHES = 100; // in one text

    private final Pattern pattern;

    private SafePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Case is heeded in ASCII and beyond, or in neither. */
    public enum Case {
        HEEDED,
        IGNORED
    }

    /** An expression that will not be run; the message says why, as the end of a sentence. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    /** A search that was given up. */
    public static final class GivenUp extends Exception {
        private static final long serialVersionUID = 1;

        GivenUp() {
            super("the search takes too long");
        }
    }

    public static SafePattern of(String expression, Case letters) throws Refused {
        if (expression.length() > LONGEST) {
            throw new Refused("is longer than " + LONGEST + " characters");
        }
        refuse(expression);
        var flags = Pattern.UNICODE_CHARACTER_CLASS
                | (letters == Case.IGNORED ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
        try {
            return new SafePattern(Pattern.compile(expression, flags));
        } catch (PatternSyntaxException e) {
            throw new Refused("is no regular expression: "
                    + e.getDescription().toLowerCase(java.util.Locale.ROOT)
                    + (e.getIndex() >= 0 ? " at character " + (e.getIndex() + 1) : ""));
        } catch (StackOverflowError e) {
            throw new Refused("is nested too deeply");
        }
    }

    private static void refuse(String expression) throws Refused {
        for (var i = 0; i + 1 < expression.length(); i++) {
            var c = expression.charAt(i);
            var next = expression.charAt(i + 1);
            if (c == '\\') {
                if (next == 'Q') {
                    var end = expression.indexOf("\\E", i);
                    i = end < 0 ? expression.length() : end + 1;
                    continue;
                }
                if (next >= '1' && next <= '9' || next == 'k') {
                    throw new Refused("refers back to a group (`\\" + next + "`), which is not allowed here");
                }
                i++;
            } else if (c == '(' && next == '?') {
                var rest = expression.substring(i + 2);
                if (rest.startsWith("=") || rest.startsWith("!") || rest.startsWith("<=") || rest.startsWith("<!")) {
                    throw new Refused("looks around (`(?" + rest.charAt(0) + "`), which is not allowed here");
                }
            }
        }
    }

    /** Where the pattern matches; empty matches are none. */
    public List<Span> in(String text) throws GivenUp {
        var out = new ArrayList<Span>();
        try {
            var matcher = pattern.matcher(new Counted(text, 0, text.length(), new long[] {MOST_STEPS}));
            while (out.size() < MOST_MATCHES && matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    out.add(new Span(matcher.start(), matcher.end()));
                }
            }
        } catch (TooManySteps | StackOverflowError e) {
            throw new GivenUp();
        }
        return out;
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** A text that counts how often it is looked at; the JDK's matcher has no other handle to stop it by. */
    private record Counted(String text, int from, int to, long[] left) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new TooManySteps();
            }
            return text.charAt(from + index);
        }

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text, from + start, from + end, left);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManySteps() {
            super("too many steps", null, false, false);
        }
    }
}
