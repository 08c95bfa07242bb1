package dev.samepage.rules;

import dev.samepage.check.Reading;
import dev.samepage.check.Syntax;
import dev.samepage.text.Place;
import dev.samepage.text.Span;
import java.util.Arrays;

/**
 * What a reader sees of a text: without markup, link targets and tags; code, URLs and placeholders as one {@link #WORD}
 * each. Every character still knows where it came from.
 */
final class Prose {
    /** Stands for a code span, URL, image or placeholder: something that reads like a word and is none. */
    static final char WORD = '\uFFFC';

    // The rules look at one unit after another, and at the same few readings of it.
    private static final int REMEMBERED = 16;
    private static final ThreadLocal<Memory> LAST = ThreadLocal.withInitial(Memory::new);

    private final Reading reading;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Prose(Reading reading, String text, int[] starts, int[] ends) {
        this.reading = reading;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static Prose of(Reading reading, Syntax syntax) {
        return LAST.get().prose(reading, syntax);
    }

    String text() {
        return text;
    }

    Reading reading() {
        return reading;
    }

    /** The stretch of the reading's text that a stretch of prose came from. */
    Span span(int start, int end) {
        if (start >= end) {
            var at = start < starts.length ? starts[start] : reading.value().length();
            return new Span(at, at);
        }
        return new Span(starts[start], ends[end - 1]);
    }

    Place place(int start, int end) {
        return reading.place(span(start, end));
    }

    /** Whether two neighbouring characters of prose are neighbours in the text, too. */
    boolean touches(int first) {
        return first + 1 < starts.length && ends[first] == starts[first + 1];
    }

    private static final class Memory {
        private final Prose[] slots = new Prose[REMEMBERED];
        private int next;

        Prose prose(Reading reading, Syntax syntax) {
            for (var slot : slots) {
                if (slot != null && slot.reading == reading) {
                    return slot;
                }
            }
            var prose = new ProseScanner(reading.value(), syntax).prose(reading);
            slots[next] = prose;
            next = (next + 1) % REMEMBERED;
            return prose;
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

        Prose build(Reading reading) {
            return new Prose(
                    reading, out.toString(), Arrays.copyOf(starts, out.length()), Arrays.copyOf(ends, out.length()));
        }
    }
}
