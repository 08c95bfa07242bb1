package dev.samepage.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.samepage.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How often each rule speaks on real pages, held against a kept table, so that a change of the rules shows in review.
 * {@code -Dgolden=update} rewrites the table, but never in CI; {@code -Dsample=N} prints N findings of each rule for
 * somebody to judge.
 */
class CorpusPagesTest {
    private static final Path KEPT = Path.of("src/test/resources/measure/findings-per-rule.txt");
    private static final long SEED = 20171101;

    @Test
    void rulesSpeakAsOftenAsTheTableSays() throws Exception {
        var drops = RealPages.all();
        var table = new StringBuilder("# pages, units, then findings by severity and rule\n");
        for (var drop : drops) {
            var units = drop.documents().stream()
                    .mapToInt(document -> document.units().size())
                    .sum();
            table.append('\n')
                    .append(drop.name())
                    .append(": ")
                    .append(drop.documents().size())
                    .append(" pages, ")
                    .append(units)
                    .append(" units\n");
            var counts = new TreeMap<String, Integer>();
            drop.findings().forEach(finding -> counts.merge(label(finding), 1, Integer::sum));
            counts.forEach((rule, count) ->
                    table.append(rule).append(": ").append(count).append('\n'));
        }
        sample(drops);
        expect(table.toString());
    }

    private static String label(Finding finding) {
        return finding.severity().name().toLowerCase(java.util.Locale.ROOT) + " "
                + finding.rule().id();
    }

    private static void expect(String table) throws IOException {
        var kept = Files.exists(KEPT) ? Files.readString(KEPT) : "";
        if (!kept.equals(table) && "update".equals(System.getProperty("golden"))) {
            if (System.getenv("CI") != null) {
                fail("golden files are not rewritten in CI");
            }
            Files.writeString(KEPT, table);
            return;
        }
        assertEquals(kept, table);
    }

    private static void sample(List<RealPages> drops) {
        var wanted = Integer.getInteger("sample", 0);
        if (wanted == 0) {
            return;
        }
        Map<String, List<Finding>> byRule = new TreeMap<>();
        for (var drop : drops) {
            drop.findings()
                    .forEach(finding -> byRule.computeIfAbsent(label(finding), rule -> new ArrayList<>())
                            .add(finding));
        }
        var random = new Random(SEED);
        byRule.forEach((rule, findings) -> {
            for (var i = 0; i < wanted && !findings.isEmpty(); i++) {
                var finding = findings.remove(random.nextInt(findings.size()));
                System.out.println(rule + " " + finding.place() + "\n  " + finding.message() + "\n  S "
                        + finding.source() + "\n  T " + finding.target());
            }
        });
    }
}
