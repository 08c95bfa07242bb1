package dev.samepage.audit;

import dev.samepage.check.Unit.Standing;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The units of a plain page aligned with its source page: per sentence where both sides have as many, else per block. */
final class AlignedUnits {
    /** Fields of the front matter that are for readers. */
    private static final List<String> FIELDS = List.of("title", "description", "keywords");

    private final PageStructure source;
    private final PageStructure target;
    private final Keys keys = new Keys();
    private final List<Draft> out = new ArrayList<>();
    /** Where the next text would stand in the target: behind the last one that is there. */
    private int end;

    private AlignedUnits(PageStructure source, PageStructure target) {
        this.source = source;
        this.target = target;
        this.end = target.front().end();
    }

    static List<Draft> of(PageStructure source, PageStructure target) {
        var units = new AlignedUnits(source, target);
        for (var field : FIELDS) {
            var from = source.front().fields().get(field);
            var to = target.front().fields().get(field);
            if (from != null && to != null && !from.value().isBlank()) {
                units.out.add(Draft.of("", units.keys.key("", field), from, to, Standing.PAIRED));
            }
        }
        Alignment.of(source, target).forEach(units::add);
        return units.out;
    }

    private void add(Alignment.Pairing pairing) {
        var from = pairing.source();
        var to = pairing.target();
        to.ifPresent(segment -> end = segment.text().place().span().end());
        if (from.isPresent() && to.isPresent()) {
            paired(from.get(), to.get());
        } else if (from.isPresent()) {
            var segment = from.get();
            draft(segment.section(), segment.text(), nothing(target.file(), end), Standing.MISSING);
        } else {
            var segment = to.orElseThrow();
            var path = segment.section().path();
            var key = keys.key(path, segment.text().value());
            out.add(Draft.of(path, key, nothing(source.file(), 0), segment.text(), Standing.ORPHAN));
        }
    }

    private void paired(Segment from, Segment to) {
        var targets = Sentences.of(to.text());
        if (targets.size() > 1) {
            var told = Sentences.at(from.text(), source.boundaries());
            var sources = told.size() == targets.size() ? told : Sentences.of(from.text());
            if (SentencePairs.fit(from, to, sources, targets)) {
                for (var i = 0; i < sources.size(); i++) {
                    draft(from.section(), sources.get(i), targets.get(i), Standing.PAIRED);
                }
                return;
            }
        }
        draft(from.section(), from.text(), to.text(), Standing.PAIRED);
    }

    private void draft(Section section, MappedText from, MappedText to, Standing standing) {
        out.add(Draft.of(section.path(), keys.key(section.path(), from.value()), from, to, standing));
    }

    private static MappedText nothing(SourceFile file, int offset) {
        var at = Math.min(offset, file.text().length());
        return MappedText.slice(file, new Span(at, at));
    }
}
