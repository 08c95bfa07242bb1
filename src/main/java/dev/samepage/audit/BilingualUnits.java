package dev.samepage.audit;

import dev.samepage.audit.SpanPairs.Pair;
import dev.samepage.check.Unit.Standing;
import dev.samepage.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** The units of a bilingual page: one for each pair of spans. */
final class BilingualUnits {
    private BilingualUnits() {}

    static List<Draft> of(Page.Bilingual page) {
        var out = new ArrayList<Draft>();
        var keys = new Keys();
        var sections = page.source().sections();
        var section = 0;
        for (var pair : page.spans().pairs()) {
            while (section + 1 < sections.size() && startsBefore(sections.get(section + 1), pair)) {
                section++;
            }
            var source = MappedText.slice(page.file(), pair.source());
            var target = MappedText.slice(page.file(), pair.target());
            var path = sections.get(section).path();
            var standing = target.value().isBlank() && !source.value().isBlank() ? Standing.MISSING : Standing.PAIRED;
            out.add(Draft.of(path, keys.key(path, source.value()), source, target, standing));
        }
        return out;
    }

    private static boolean startsBefore(Section section, Pair pair) {
        return section.heading().orElseThrow().text().place().span().start()
                < pair.source().end();
    }
}
