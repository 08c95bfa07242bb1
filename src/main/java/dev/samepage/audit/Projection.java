package dev.samepage.audit;

import dev.samepage.audit.SpanPairs.Pair;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** One language of a bilingual page: the page without the other side and without the span tags, still mapped. */
final class Projection {
    private Projection() {}

    /** A part of the page that is left out, and whether a blank takes its place. */
    private record Cut(int start, int end, boolean blank) {}

    /** @param side which part of a pair stays */
    static MappedText of(SourceFile file, SpanPairs.Result spans, Function<Pair, Span> side) {
        var text = file.text();
        var cuts = new ArrayList<Cut>();
        var behind = -1;
        for (var pair : spans.pairs()) {
            var kept = side.apply(pair);
            // Where nothing stands between two pairs, one side may hold the blank and the other not.
            var joined = pair.whole().start() == behind
                    && startsBlank(text, pair.target()) != startsBlank(text, pair.source());
            cuts.add(new Cut(pair.whole().start(), kept.start(), joined && !startsBlank(text, kept)));
            cuts.add(new Cut(kept.end(), pair.whole().end(), false));
            behind = pair.whole().end();
        }
        spans.stray()
                .forEach(tag -> cuts.add(new Cut(tag.span().start(), tag.span().end(), false)));
        cuts.sort(Comparator.comparingInt(Cut::start));
        var value = new char[length(text, cuts)];
        var offsets = new int[value.length + 1];
        var to = 0;
        var at = 0;
        for (var cut : cuts) {
            to = copy(text, at, cut.start(), value, offsets, to);
            at = Math.max(at, cut.end());
            if (cut.blank()) {
                offsets[to] = at;
                value[to++] = ' ';
            }
        }
        offsets[copy(text, at, text.length(), value, offsets, to)] = text.length();
        return MappedText.of(file, new String(value), offsets);
    }

    private static int length(String text, List<Cut> cuts) {
        var length = 0;
        var at = 0;
        for (var cut : cuts) {
            length += Math.max(0, cut.start() - at) + (cut.blank() ? 1 : 0);
            at = Math.max(at, cut.end());
        }
        return length + text.length() - at;
    }

    private static boolean startsBlank(String text, Span span) {
        return span.length() > 0 && Character.isSpaceChar(text.charAt(span.start()));
    }

    /** Copies what stands between two offsets, if anything does, and returns where the next character goes. */
    private static int copy(String text, int from, int end, char[] value, int[] offsets, int to) {
        if (from >= end) {
            return to;
        }
        text.getChars(from, end, value, to);
        for (var i = 0; i < end - from; i++) {
            offsets[to + i] = from + i;
        }
        return to + end - from;
    }
}
