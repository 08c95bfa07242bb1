package dev.samepage.audit;

import dev.samepage.audit.SpanPairs.Pair;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An existing Markdown page: in one language, or with its source in hidden spans. */
sealed interface Page {
    SourceFile file();

    FrontMatter front();

    /** The page in the language it is written for. */
    PageStructure target();

    /** Reads any text; a page with at least one whole pair is bilingual. */
    static Page of(SourceFile file) {
        var plain = MappedText.slice(file, new Span(0, file.text().length()));
        var front = FrontMatter.of(plain);
        if (!file.text().contains("data-ttu-id")) {
            return new Plain(file, PageStructure.of(plain, front, List.of()));
        }
        var scan = BlockScanner.scan(plain, front.end());
        var hidden = new ArrayList<>(scan.code());
        hidden.addAll(scan.comments());
        hidden.sort(Comparator.comparingInt(Span::start));
        var spans = SpanPairs.of(file.text().toCharArray(), hidden);
        return spans.pairs().isEmpty()
                ? new Plain(file, PageStructure.of(plain, front, List.of()))
                : new Bilingual(file, front, spans);
    }

    /** A page in one language. */
    record Plain(SourceFile file, PageStructure target) implements Page {
        @Override
        public FrontMatter front() {
            return target.front();
        }
    }

    /** A page whose every segment is followed by its source. */
    record Bilingual(SourceFile file, FrontMatter front, SpanPairs.Result spans) implements Page {
        @Override
        public PageStructure target() {
            return project(front, Pair::target);
        }

        /** The source page inside; its front matter is the target's and belongs to nobody here. */
        PageStructure source() {
            return project(new FrontMatter(Map.of(), front.end()), Pair::source);
        }

        private PageStructure project(FrontMatter fields, Function<Pair, Span> side) {
            var text = Projection.of(file, spans, side);
            // Tags of pairs stand behind the front matter only, so its end is the same offset in the projection.
            return PageStructure.of(
                    text, fields, spans.pairs().stream().map(side).toList());
        }
    }
}
