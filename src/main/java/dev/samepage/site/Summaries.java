package dev.samepage.site;

import dev.samepage.locale.LocaleTag;
import dev.samepage.memory.Block;
import dev.samepage.memory.Row;
import dev.samepage.site.memory.RememberedProgram;
import dev.samepage.site.view.IndexEntry;
import dev.samepage.status.BundleStatus;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The summaries of all programmes in the site's order, of which only those parts are read that somebody asks for. */
record Summaries(List<RememberedProgram> programs) {
    List<String> names() {
        return programs.stream().map(RememberedProgram::name).toList();
    }

    List<Set<LocaleTag>> translated() {
        return parts(ProgramSummary.TRANSLATED, ProgramSummary::translated);
    }

    List<IndexEntry> entries(LocaleTag locale) {
        return parts(ProgramSummary.entry(locale), ProgramSummary::entry);
    }

    /** For {@link SearchIndex}. */
    List<Block> words(LocaleTag locale) {
        return parts(ProgramSummary.words(locale), Row::rest);
    }

    List<BundleStatus> status(LocaleTag locale) {
        return parts(ProgramSummary.status(locale), StatusRows::read);
    }

    private <T> List<T> parts(String name, Function<Row, T> reader) {
        return programs.stream()
                .map(program -> reader.apply(ProgramSummary.part(program.summary(), name)))
                .toList();
    }
}
