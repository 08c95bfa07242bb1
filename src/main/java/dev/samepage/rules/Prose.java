package dev.samepage.rules;

import dev.samepage.check.Reading;
import dev.samepage.check.Syntax;
import dev.samepage.text.Place;
import dev.samepage.text.Span;
import dev.samepage.text.Trait;
import dev.samepage.text.Traits;
import java.util.Arrays;
import java.util.List;

/**
 * What a reader sees of a text: without markup, link targets and tags; code, URLs and placeholders as one {@link #WORD}
 * each. Every character still knows where it came from.
 */
final class Prose {
    /** Stands for a code span, URL, image or placeholder: something that reads like a word and is none. */
    static final char WORD = '\uFFFC';

    private final Reading reading;
    private final Syntax syntax;
    private final Seen seen;

    private Prose(Reading reading, Syntax syntax, Seen seen) {
        this.reading = reading;
        this.syntax = syntax;
        this.seen = seen;
    }

    static Prose of(Reading reading, Syntax syntax) {
        var prose = reading.derived().find(Prose.class);
        if (prose == null || prose.syntax != syntax) {
            prose = make(reading, syntax);
            reading.derived().put(prose);
        }
        return prose;
    }

    private static Prose make(Reading reading, Syntax syntax) {
        var known = reading.text().derived().find(Seen.class);
        if (known == null || known.syntax != syntax) {
            known = scan(reading, syntax);
            reading.text().derived().put(known);
        }
        return new Prose(reading, syntax, known);
    }

    private static Seen scan(Reading reading, Syntax syntax) {
        var traits = reading.text().traits();
        return traits.has(Trait.MARKUP)
                ? new ProseScanner(reading.value(), syntax).prose()
                : new Seen(syntax, reading.value(), null, null, traits);
    }

    /** Whether the prose may have what the trait names. */
    boolean has(Trait trait) {
        return seen.traits.has(trait);
    }

    String text() {
        return seen.text;
    }

    /** The text's words. */
    Words words() {
        if (seen.words == null) {
            seen.words = Words.of(seen.text);
        }
        return seen.words;
    }

    /** The words that start with a small letter. */
    SmallWords smallWords() {
        if (seen.smallWords == null) {
            seen.smallWords = new SmallWords(words());
        }
        return seen.smallWords;
    }

    /** The text with plain blanks, for names that are looked for letter by letter. */
    String oneBlank() {
        if (seen.oneBlank == null) {
            var chars = seen.text.toCharArray();
            var changed = false;
            for (var i = 0; i < chars.length; i++) {
                var c = chars[i];
                if (c != ' ' && (c < ' ' || c >= 0x7F) && (Character.isSpaceChar(c) || Character.isWhitespace(c))) {
                    chars[i] = ' ';
                    changed = true;
                }
            }
            seen.oneBlank = changed ? new String(chars) : seen.text;
        }
        return seen.oneBlank;
    }

    /** The words as terms are looked for among them, in the same order. */
    FoldedWords folded() {
        if (seen.folded == null) {
            seen.folded = new FoldedWords(words());
        }
        return seen.folded;
    }

    /** Where the text uses the glossary's terms; a source has it for all its translations. */
    List<TermPlaces.Place> places(TermPlaces terms) {
        var known = seen.placed;
        if (known == null || known.by != terms) {
            known = new Placed(terms, terms.in(seen.text));
            seen.placed = known;
        }
        return known.places;
    }

    private record Placed(TermPlaces by, List<TermPlaces.Place> places) {}

    Reading reading() {
        return reading;
    }

    /** The stretch of the reading's text that a stretch of prose came from. */
    Span span(int start, int end) {
        if (seen.starts == null) {
            return new Span(start, Math.max(start, end));
        }
        if (start >= end) {
            var at = start < seen.text.length()
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
        return seen.touches(first);
    }

    /** What a text shows, wherever it stands. Two threads may make the same of it twice. */
    static final class Seen {
        private final Syntax syntax;
        private final String text;
        // Of each character, and perhaps more behind them. Null where the prose is the text itself.
        private final int[] starts;
        private final int[] ends;
        private final Traits traits;
        private Words words;
        private SmallWords smallWords;
        private FoldedWords folded;
        private Placed placed;
        private String oneBlank;

        private Seen(Syntax syntax, String text, int[] starts, int[] ends, Traits traits) {
            this.syntax = syntax;
            this.text = text;
            this.starts = starts;
            this.ends = ends;
            this.traits = traits;
        }

        String text() {
            return text;
        }

        /** Where a character of the prose comes from. */
        Span span(int at) {
            return starts == null ? new Span(at, at + 1) : new Span(starts[at], ends[at]);
        }

        boolean touches(int first) {
            return first + 1 < text.length() && (starts == null || ends[first] == starts[first + 1]);
        }
    }

    /** Collects prose character by character. */
    static final class Builder {
        private char[] out;
        private int[] starts;
        private int[] ends;
        private int length;

        Builder(int size) {
            out = new char[size];
            starts = new int[size];
            ends = new int[size];
        }

        /** Characters of the text that stand for themselves. */
        void add(char[] text, int start, int end) {
            if (length + end - start > out.length) {
                grow(length + end - start);
            }
            System.arraycopy(text, start, out, length, end - start);
            for (var at = start; at < end; at++) {
                starts[length] = at;
                ends[length++] = at + 1;
            }
        }

        void add(char c, int start, int end) {
            if (length == out.length) {
                grow(length + 1);
            }
            out[length] = c;
            starts[length] = start;
            ends[length] = end;
            length++;
        }

        private void grow(int least) {
            var size = Math.max(least, length * 2);
            out = Arrays.copyOf(out, size);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
        }

        // Prose is hardly shorter than its text, so the rows of offsets stay as long as they are.
        Seen build(Syntax syntax) {
            var text = new String(out, 0, length);
            return new Seen(syntax, text, starts, ends, Traits.of(text));
        }
    }
}
