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

    /** @param side which part of a pair stays */
    static MappedText of(SourceFile file, SpanPairs.Result spans, Function<Pair, Span> side) {
        var cuts = new ArrayList<Span>();
        for (var pair : spans.pairs()) {
            var kept = side.apply(pair);
            cuts.add(new Span(pair.whole().start(), kept.start()));
            cuts.add(new Span(kept.end(), pair.whole().end()));
        }
        spans.stray().forEach(tag -> cuts.add(tag.span()));
        cuts.sort(Comparator.comparingInt(Span::start));
        var text = file.text();
        var value = new StringBuilder(text.length());
        var offsets = new int[text.length() + 1];
        var at = 0;
        for (var cut : cuts) {
            at = copy(text, at, cut.start(), value, offsets);
            at = Math.max(at, cut.end());
        }
        copy(text, at, text.length(), value, offsets);
        offsets[value.length()] = text.length();
        return MappedText.of(file, value.toString(), Arrays.copyOf(offsets, value.length() + 1));
    }

    private static int copy(String text, int from, int to, StringBuilder value, int[] offsets) {
        for (var at = from; at < to; at++) {
            offsets[value.length()] = at;
            value.append(text.charAt(at));
        }
        return Math.max(from, to);
    }
}
