package dev.samepage.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import dev.samepage.measure.Mutation.Operator;
import dev.samepage.site.SiteBuilder;
import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every shipped bundle and page with one point made wrong, in as many ways as there are operators: a fitting rule must
 * say so, and must have nothing to say before. The table is left in target/mutations.md.
 */
class MutationTest {
    private static final Operator STALE = Operator.of("source changed since", "stale");
    private static final List<String> LOCALES = List.of("de-DE", "es-ES", "fr-FR", "it-IT", "pt-BR");

    private static final int PLACES = 4;

    @TempDir
    static Path folder;

    private static final List<Sheet> SHEETS = new ArrayList<>();

    private record Count(int applied, int caught) {

        Count and(Count other) {
            return new Count(applied + other.applied, caught + other.caught);
        }

        @Override
        public String toString() {
            return applied == 0 ? "" : caught + "/" + applied;
        }
    }

    @BeforeAll
    static void build() throws Exception {
        var workspace = Shared.workspace();
        var site = folder.resolve("site");
        var scratch = Files.createDirectories(folder.resolve("scratch"));
        assertTrue(SiteBuilder.build(workspace, site, List.of(), Gaps.SHOWN).built());
        SHEETS.addAll(BundleSheet.all(workspace));
        for (var locale : LOCALES) {
            for (var program : workspace.programs()) {
                pages(workspace, site, locale, program.id(), scratch);
            }
        }
    }

    private static void pages(Workspace workspace, Path site, String locale, String program, Path scratch) {
        var bilingual = site.resolve(locale).resolve(program + ".bilingual.md");
        var plain = site.resolve(locale).resolve(program + ".md");
        var source = site.resolve("en-US").resolve(program + ".md");
        SHEETS.add(PageSheet.bilingual(locale, bilingual, scratch, workspace.glossary()));
        SHEETS.add(PageSheet.plain(locale, plain, bilingual, source, scratch, workspace.glossary()));
    }

    @Test
    void trueTranslationsAreSilent() {
        for (var sheet : SHEETS) {
            assertEquals(
                    List.of(),
                    sheet.check(Map.of()).stream()
                            .filter(finding -> finding.severity() != Severity.INFO)
                            // A link may have an address of its own in one language, which only the model knows.
                            .filter(finding -> !finding.rule().id().equals("link-changed"))
                            .toList(),
                    sheet.locale() + " " + sheet.name());
        }
    }

    @Test
    void nearlyEveryMutationIsTold() throws Exception {
        var words = new WordOperators();
        var counts = new TreeMap<String, Map<String, Count>>();
        var missed = new ArrayList<String>();
        SHEETS.parallelStream().forEach(sheet -> {
            var before = sheet.check(Map.of());
            for (var mutation : mutations(sheet, words)) {
                count(counts, mutation.operator(), sheet, mutation.caught(before), mutation.toString(), missed);
            }
            stale(sheet, before, counts, missed);
        });
        missed.sort(null);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/mutations.md"), table(counts));
        Files.write(Path.of("target/missed-mutations.txt"), missed);
        var all = total(counts);
        System.out.println("mutations told: " + all + ", operators: " + counts.size());
        assertTrue(counts.size() >= 20);
        assertTrue(all.caught * 100 >= all.applied * 98, () -> all + "\n" + String.join("\n", missed));
    }

    private static List<Mutation> mutations(Sheet sheet, WordOperators words) {
        var out = new ArrayList<>(SheetOperators.of(sheet));
        for (var row : sheet.rows()) {
            out.addAll(words.of(sheet, row));
            out.addAll(FigureOperators.of(sheet, row));
            out.addAll(FormOperators.of(sheet, row));
        }
        return sheet instanceof BundleSheet ? out : few(out);
    }

    /** A page is audited anew for every mutation, so each operator gets a few places, spread over the page. */
    private static List<Mutation> few(List<Mutation> all) {
        var byOperator = new LinkedHashMap<String, List<Mutation>>();
        all.forEach(mutation -> byOperator
                .computeIfAbsent(mutation.operator().name(), name -> new ArrayList<>())
                .add(mutation));
        var out = new ArrayList<Mutation>();
        for (var mutations : byOperator.values()) {
            var step = Math.max(1, mutations.size() / PLACES);
            for (var i = 0; i < mutations.size(); i += step) {
                out.add(mutations.get(i));
            }
        }
        return out;
    }

    private static void stale(
            Sheet sheet, List<Finding> before, Map<String, Map<String, Count>> counts, List<String> missed) {
        if (sheet instanceof BundleSheet) {
            for (var row : sheet.rows()) {
                var told = sheet.checkWithSource(row.key(), row.source() + "!").stream()
                        .filter(finding -> finding.rule().id().equals("stale"))
                        .anyMatch(finding -> !before.contains(finding));
                count(counts, STALE, sheet, told, STALE.name() + " | " + row, missed);
            }
        }
    }

    private static void count(
            Map<String, Map<String, Count>> counts,
            Operator operator,
            Sheet sheet,
            boolean told,
            String what,
            List<String> missed) {
        synchronized (counts) {
            counts.computeIfAbsent(operator.name(), name -> new LinkedHashMap<>())
                    .merge(sheet.locale(), new Count(1, told ? 1 : 0), Count::and);
            if (!told) {
                missed.add(what);
            }
        }
    }

    private static Count total(Map<String, Map<String, Count>> counts) {
        return counts.values().stream()
                .flatMap(row -> row.values().stream())
                .reduce(new Count(0, 0), Count::and);
    }

    private static String table(Map<String, Map<String, Count>> counts) {
        var out = new StringBuilder("| operator | " + String.join(" | ", LOCALES) + " | all |\n");
        out.append("|---".repeat(LOCALES.size() + 2)).append("|\n");
        counts.forEach((operator, row) -> {
            out.append("| ").append(operator);
            LOCALES.forEach(locale -> out.append(" | ").append(row.getOrDefault(locale, new Count(0, 0))));
            out.append(" | ")
                    .append(row.values().stream().reduce(new Count(0, 0), Count::and))
                    .append(" |\n");
        });
        return out.append("\nall: ").append(total(counts)).append('\n').toString();
    }
}
