package dev.samepage.audit;

import dev.samepage.text.MappedText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a text shares with its translation whatever the language: numbers, codes, link targets, code spans; and, more
 * weakly, the beginnings of its longer words, since names stay and many words are cognates.
 */
final class Traits {
    private final int[] strong;
    private final int[] weak;
    private final int length;
    private final int identity;

    private Traits(int[] strong, int[] weak, int length, int identity) {
        this.strong = strong;
        this.weak = weak;
        this.length = length;
        this.identity = identity;
    }

    /** Of a text that is asked again for each of its translations. */
    static Traits of(MappedText markdown) {
        return markdown.derived().get(Traits.class, markdown.value(), Traits::of);
    }

    static Traits of(String markdown) {
        var reader = new Reader(markdown);
        reader.read();
        return new Traits(
                sorted(reader.strong, reader.strongCount),
                sorted(reader.weak, reader.weakCount),
                reader.length,
                reader.identity);
    }

    boolean hasStrong() {
        return strong.length > 0;
    }

    /** The share of numbers, codes, links and code spans that both have, 0 to 1; 1 where neither has any. */
    double strongShare(Traits other) {
        return share(strong, other.strong);
    }

    double weakShare(Traits other) {
        return weak.length + other.weak.length == 0 ? 0 : share(weak, other.weak);
    }

    boolean sameStrong(Traits other) {
        return Arrays.equals(strong, other.strong);
    }

    int strongHash() {
        return Arrays.hashCode(strong);
    }

    boolean sameText(Traits other) {
        return identity == other.identity && length == other.length && Arrays.equals(weak, other.weak);
    }

    /** How unlike the lengths are: 0 for equal ones, 0.7 for one twice the other. */
    double stretch(Traits other) {
        return Math.abs(Math.log((length + 12.0) / (other.length + 12.0)));
    }

    private static double share(int[] a, int[] b) {
        if (a.length + b.length == 0) {
            return 1;
        }
        var both = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                both++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * both / (a.length + b.length);
    }

    private static int[] sorted(int[] values, int count) {
        var out = Arrays.copyOf(values, count);
        Arrays.sort(out);
        return out;
    }

    /** Reads a text once from left to right. */
    private static final class Reader {
        private static final int STEM = 5;
        private static final int LONGEST_TARGET = 2_000;

        private final char[] text;
        private int[] strong = new int[4];
        private int strongCount;
        private int[] weak = new int[8];
        private int weakCount;
        private int length;
        /** The hash of all words with a blank behind each, as of a string. */
        private int identity;

        Reader(String text) {
            this.text = text.toCharArray();
        }

        void read() {
            for (var at = 0; at < text.length; ) {
                var c = text[at];
                if (c == ']' && at + 1 < text.length && text[at + 1] == '(') {
                    at = target(at + 2);
                } else if (c == '<') {
                    var tag = Tags.at(text, at);
                    tag.map(found -> found.attribute("href"))
                            .filter(href -> !href.isEmpty())
                            .ifPresent(this::link);
                    at = tag.map(found -> found.span().end()).orElse(at + 1);
                } else if (Character.isLetterOrDigit(c)) {
                    at = token(at);
                } else {
                    length += Character.isWhitespace(c) ? 0 : 1;
                    at++;
                }
            }
        }

        private int target(int from) {
            var at = from;
            var limit = Math.min(text.length, from + LONGEST_TARGET);
            while (at < limit && text[at] != ')' && text[at] != '\n') {
                at++;
            }
            link(new String(text, from, at - from));
            return at;
        }

        private void link(String target) {
            var parts =
                    target.toLowerCase(Locale.ROOT).replaceFirst("^https?:", "").split("/", 40);
            var out = new StringBuilder();
            for (var part : parts) {
                // Locale segments differ by right.
                if (!(part.length() == 5 && part.charAt(2) == '-')) {
                    out.append('/').append(part);
                }
            }
            strong(out.toString());
        }

        private int token(int from) {
            var digits = 0;
            var letters = 0;
            var at = from;
            while (at < text.length) {
                var c = text[at];
                if (Character.isDigit(c)) {
                    digits++;
                } else if (Character.isLetter(c)) {
                    letters++;
                } else if (!joins(at)) {
                    break;
                }
                at++;
            }
            length += at - from;
            for (var i = from; i < at; i++) {
                identity = 31 * identity + text[i];
            }
            identity = 31 * identity + ' ';
            if (digits > 0) {
                numbers(from, at, letters);
            } else if (at - from >= 4) {
                weak(from, at);
            }
            return at;
        }

        /** A mark between two digits, or a hyphen in a code: "2,000", "70-346", and "2 000" in locales that group so. */
        private boolean joins(int at) {
            if (at + 1 >= text.length || at == 0) {
                return false;
            }
            var c = text[at];
            var before = text[at - 1];
            var after = text[at + 1];
            if (!Character.isDigit(after)) {
                return false;
            }
            if (Character.isSpaceChar(c)) {
                return Character.isDigit(before) && group(at + 1);
            }
            return (c == '.' || c == ',' || c == '\'' || c == '’') && Character.isDigit(before)
                    || (c == '-' || c == '\u2011') && Character.isLetterOrDigit(before);
        }

        private boolean group(int from) {
            for (var at = from; at < from + 3; at++) {
                if (at >= text.length || !Character.isDigit(text[at])) {
                    return false;
                }
            }
            return from + 3 == text.length || !Character.isDigit(text[from + 3]);
        }

        private void numbers(int from, int to, int letters) {
            var out = new StringBuilder();
            for (var i = from; i < to; i++) {
                if (Character.isDigit(text[i])) {
                    out.append(text[i]);
                }
            }
            strong(out.toString());
            if (letters > 0) {
                weak(from, to);
            }
        }

        private void strong(String value) {
            if (strongCount == strong.length) {
                strong = Arrays.copyOf(strong, strongCount * 2);
            }
            strong[strongCount++] = value.hashCode();
        }

        private void weak(int from, int to) {
            if (weakCount == weak.length) {
                weak = Arrays.copyOf(weak, weakCount * 2);
            }
            weak[weakCount++] = stem(from, Math.min(from + 2 * STEM, to));
        }

        /** The hash of a word's first letters without case and accents. */
        private int stem(int from, int to) {
            var hash = 0;
            for (var i = from; i < to; i++) {
                var c = text[i];
                if (c > 127) {
                    return folded(new String(text, from, to - from));
                }
                if (i < from + STEM) {
                    hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
                }
            }
            return hash;
        }

        private static int folded(String word) {
            var lower = word.toLowerCase(Locale.ROOT);
            var bare = ascii(lower)
                    ? lower
                    : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            return bare.substring(0, Math.min(STEM, bare.length())).hashCode();
        }

        private static boolean ascii(String word) {
            return word.chars().allMatch(c -> c <= 127);
        }
    }
}
