package dev.samepage.audit;

import dev.samepage.audit.SpanPairs.Pair;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
        // A blank is put in for at least one character of tags, so the text never grows.
        var value = new StringBuilder(text.length());
        var offsets = new int[text.length() + 1];
        var at = 0;
        for (var cut : cuts) {
            at = Math.max(copy(text, at, cut.start(), value, offsets), cut.end());
            if (cut.blank()) {
                offsets[value.length()] = at;
                value.append(' ');
            }
        }
        copy(text, at, text.length(), value, offsets);
        offsets[value.length()] = text.length();
        return MappedText.of(file, value.toString(), Arrays.copyOf(offsets, value.length() + 1));
    }

    private static boolean startsBlank(String text, Span span) {
        return span.length() > 0 && Character.isSpaceChar(text.charAt(span.start()));
    }

    private static int copy(String text, int from, int to, StringBuilder value, int[] offsets) {
        for (var at = from; at < to; at++) {
            offsets[value.length()] = at;
            value.append(text.charAt(at));
        }
        return Math.max(from, to);
    }
}
