package dev.samepage.audit;

import dev.samepage.check.Unit.Standing;
import dev.samepage.text.MappedText;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bilingual page's units with what the source page says today instead of the source that the page carries along. */
final class CurrentSource {
    private final List<Draft> units;
    private final Map<Integer, Integer> byStart = new HashMap<>();
    private final Map<Integer, MappedText> models = new HashMap<>();
    /** What the page lacks, by the index of the unit behind which it would stand. */
    private final Map<Integer, List<Draft>> added = new HashMap<>();

    private final Keys keys = new Keys();
    private int last = -1;

    private final List<Span> boundaries;

    private CurrentSource(List<Draft> units, List<Span> boundaries) {
        this.units = units;
        this.boundaries = boundaries;
        for (var i = 0; i < units.size(); i++) {
            byStart.put(units.get(i).source().fileOffset(0), i);
            keys.key(units.get(i).section(), units.get(i).source().value());
        }
    }

    static List<Draft> of(List<Draft> units, PageStructure carried, PageStructure current) {
        var compared = new CurrentSource(units, current.boundaries());
        for (var pairing : Alignment.of(current, carried)) {
            compared.read(pairing);
        }
        return compared.result();
    }

    private void read(Alignment.Pairing pairing) {
        var inBlock = pairing.target().map(this::unitsIn).orElse(List.of());
        if (pairing.source().isPresent() && !unchanged(pairing)) {
            var segment = pairing.source().get();
            var now = inBlock.size() == 1 ? List.of(segment.text()) : sentences(segment.text());
            var partner = Wording.pair(
                    now.stream().map(MappedText::value).toList(),
                    inBlock.stream().map(i -> units.get(i).source().value()).toList());
            for (var i = 0; i < partner.length; i++) {
                var text = Wording.bare(now.get(i).value());
                if (inBlock.size() == 1 && isPart(inBlock.get(0), pairing) && text.contains(bare(inBlock.get(0)))) {
                    last = inBlock.get(0);
                } else if (partner[i] >= 0) {
                    last = inBlock.get(partner[i]);
                    changed(last, now.get(i));
                } else if (inBlock.size() == 1 && now.size() == 1) {
                    changed(inBlock.get(0), now.get(i));
                } else {
                    missing(segment.section(), now.get(i));
                }
            }
        }
        if (!inBlock.isEmpty()) {
            last = inBlock.get(inBlock.size() - 1);
        }
    }

    private List<MappedText> sentences(MappedText text) {
        return boundaries.isEmpty() ? Sentences.of(text) : Sentences.at(text, boundaries);
    }

    /** Said of the whole block, since some of its words may stand outside of the units. */
    private static boolean unchanged(Alignment.Pairing pairing) {
        var now = pairing.source().map(segment -> Wording.bare(segment.text().value()));
        return now.equals(
                pairing.target().map(segment -> Wording.bare(segment.text().value())));
    }

    private List<Integer> unitsIn(Segment block) {
        var out = new ArrayList<Integer>();
        var text = block.text();
        for (var at = 0; at < text.value().length(); at++) {
            var unit = byStart.get(text.fileOffset(at));
            if (unit != null) {
                out.add(unit);
            }
        }
        return out;
    }

    /** Whether the block has words of its own beside the unit's, such as {@code [unit](target): words}. */
    private boolean isPart(int unit, Alignment.Pairing pairing) {
        var block = pairing.target().map(segment -> Wording.bare(segment.text().value()));
        return block.filter(text -> !text.equals(bare(unit))).isPresent();
    }

    private void changed(int unit, MappedText now) {
        if (!Wording.bare(now.value()).equals(bare(unit))) {
            models.put(unit, now);
        }
    }

    private String bare(int unit) {
        return Wording.bare(units.get(unit).source().value());
    }

    private void missing(Section section, MappedText now) {
        if (units.isEmpty()) {
            return;
        }
        var behind = Math.max(0, last);
        var target = units.get(behind).target();
        var end = target.place().span().end();
        var place = MappedText.slice(target.file(), new Span(end, end));
        added.computeIfAbsent(behind, index -> new ArrayList<>())
                .add(Draft.of(section.path(), keys.key(section.path(), now.value()), now, place, Standing.MISSING));
    }

    private List<Draft> result() {
        var out = new ArrayList<Draft>();
        for (var i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            out.add(Optional.ofNullable(models.get(i)).map(unit::withModel).orElse(unit));
            out.addAll(added.getOrDefault(i, List.of()));
        }
        return out;
    }
}
