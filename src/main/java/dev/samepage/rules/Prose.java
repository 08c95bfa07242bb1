package dev.samepage.rules;

import dev.samepage.check.Reading;
import dev.samepage.check.Syntax;
import dev.samepage.rules.Words.Word;
import dev.samepage.text.Place;
import dev.samepage.text.Recent;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a reader sees of a text: without markup, link targets and tags; code, URLs and placeholders as one {@link #WORD}
 * each. Every character still knows where it came from.
 */
final class Prose {
    /** Stands for a code span, URL, image or placeholder: something that reads like a word and is none. */
    static final char WORD = '\uFFFC';

    // Rules look at units, then at documents, then at all locales of a programme, and at the same readings each time.
    private static final int REMEMBERED = 1024;
    private static final ThreadLocal<Recent<Asked, Seen>> RECENT =
            ThreadLocal.withInitial(() -> Recent.ofEqual(REMEMBERED));

    private static final int LONGEST = 4_000; // UTF-16 units of a text that is kept

    private record Asked(String text, Syntax syntax) {}

    private final Reading reading;
    private final Seen seen;

    private Prose(Reading reading, Seen seen) {
        this.reading = reading;
        this.seen = seen;
    }

    static Prose of(Reading reading, Syntax syntax) {
        var asked = new Asked(reading.value(), syntax);
        return new Prose(
                reading,
                reading.value().length() > LONGEST ? scan(asked) : RECENT.get().get(asked, Prose::scan));
    }

    private static Seen scan(Asked asked) {
        return new ProseScanner(asked.text, asked.syntax).prose();
    }

    String text() {
        return seen.text;
    }

    /** The text's words. */
    List<Word> words() {
        if (seen.words == null) {
            seen.words = List.copyOf(Words.of(seen.text));
        }
        return seen.words;
    }

    /** The text with plain blanks, for names that are looked for letter by letter. */
    String oneBlank() {
        if (seen.oneBlank == null) {
            var out = new StringBuilder(seen.text.length());
            for (var i = 0; i < seen.text.length(); i++) {
                var c = seen.text.charAt(i);
                out.append(Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c);
            }
            seen.oneBlank = out.toString();
        }
        return seen.oneBlank;
    }

    /** The words as {@link TermWords#fold} makes them, in the same order. */
    List<String> folded() {
        if (seen.folded == null) {
            var folded = new ArrayList<String>(words().size());
            words().forEach(word -> folded.add(TermWords.fold(word.text())));
            seen.folded = List.copyOf(folded);
        }
        return seen.folded;
    }

    Reading reading() {
        return reading;
    }

    /** The stretch of the reading's text that a stretch of prose came from. */
    Span span(int start, int end) {
        if (start >= end) {
            var at = start < seen.starts.length
                    ? seen.starts[start]
                    : reading.value().length();
            return new Span(at, at);
        }
        return new Span(seen.starts[start], seen.ends[end - 1]);
    }

    Place place(int start, int end) {
        return reading.place(span(start, end));
    }

    /** Whether two neighbouring characters of prose are neighbours in the text, too. */
    boolean touches(int first) {
        return first + 1 < seen.starts.length && seen.ends[first] == seen.starts[first + 1];
    }

    /** What a text shows, wherever it stands; for one thread, as the memory that holds it. */
    static final class Seen {
        private final String text;
        private final int[] starts;
        private final int[] ends;
        private List<Word> words;
        private List<String> folded;
        private String oneBlank;

        private Seen(String text, int[] starts, int[] ends) {
            this.text = text;
            this.starts = starts;
            this.ends = ends;
        }
    }

    /** Collects prose character by character. */
    static final class Builder {
        private final StringBuilder out;
        private int[] starts;
        private int[] ends;

        Builder(int size) {
            out = new StringBuilder(size);
            starts = new int[size];
            ends = new int[size];
        }

        void add(char c, int start, int end) {
            if (out.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2 + 1);
                ends = Arrays.copyOf(ends, ends.length * 2 + 1);
            }
            starts[out.length()] = start;
            ends[out.length()] = end;
            out.append(c);
        }

        Seen build() {
            return new Seen(out.toString(), Arrays.copyOf(starts, out.length()), Arrays.copyOf(ends, out.length()));
        }
    }
}
