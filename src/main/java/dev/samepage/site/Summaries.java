package dev.samepage.site;

import dev.samepage.locale.LocaleTag;
import dev.samepage.memory.Row;
import dev.samepage.site.memory.RememberedProgram;
import dev.samepage.site.view.IndexEntry;
import dev.samepage.status.BundleStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The summaries of all programmes in the site's order, of which only those parts are read that somebody asks for.
 *
 * @param last the build from which programmes were taken over, where there is one
 */
record Summaries(List<RememberedProgram> programs, Optional<LastBuild> last) {
    List<String> names() {
        return programs.stream().map(RememberedProgram::name).toList();
    }

    /** Read one by one, each time that somebody goes through them; so are entries and states. */
    Iterable<Set<LocaleTag>> translated() {
        return parts(ProgramSummary.TRANSLATED, ProgramSummary::translated);
    }

    Iterable<IndexEntry> entries(LocaleTag locale) {
        return parts(ProgramSummary.entry(locale), ProgramSummary::entry);
    }

    /** By which words the programmes are found in one language. */
    SearchIndex words(LocaleTag locale) throws IOException {
        var index = new SearchIndex();
        var all = true;
        for (var at = 0; at < programs.size(); at++) {
            var words = programs.get(at).words().get(locale.tag());
            if (words == null) {
                all = false;
                continue;
            }
            for (var block : words) {
                index.add(at, block);
            }
        }
        if (!all) {
            last.orElseThrow().words(locale).addTo(index, names());
        }
        return index;
    }

    Iterable<BundleStatus> status(LocaleTag locale) {
        return parts(ProgramSummary.status(locale), StatusRows::read);
    }

    private <T> Iterable<T> parts(String name, Function<Row, T> reader) {
        return () -> programs.stream()
                .map(program -> reader.apply(ProgramSummary.part(program.summary(), name)))
                .iterator();
    }
}
