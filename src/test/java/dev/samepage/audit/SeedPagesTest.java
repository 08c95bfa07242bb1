package dev.samepage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.samepage.check.Document;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Standing;
import dev.samepage.locale.LocaleTag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real pages that started the project; they lie beside the repository and are skipped where they do not. */
class SeedPagesTest {
    private static final Path SHARED = Path.of("../shared");
    private static final LocaleTag ENGLISH = LocaleTag.of("en-US");

    @Test
    void everyPageOfADropYieldsTheSame39Units() {
        var result = audit("seeds/2017-09");
        assertEquals(List.of(), result.findings());
        assertEquals(
                List.of("de-DE", "es-ES", "fr-FR", "it-IT", "pt-BR"),
                result.documents().stream().map(d -> d.locale().tag()).toList());
        var keys = result.documents().get(1).units().stream().map(Unit::key).toList();
        for (var document : result.documents()) {
            assertEquals(39, document.units().size(), document.file().path());
            assertEquals("cloud-productivity", document.program());
            assertTrue(document.units().stream().allMatch(unit -> unit.standing() == Standing.PAIRED));
            assertEquals(keys, document.units().stream().map(Unit::key).toList());
        }
    }

    @Test
    void plainGermanPageMeetsTheEnglishOfABilingualOne() {
        var german = document(audit("seeds/2017-09"), "de-DE");
        var units = german.units().stream()
                .filter(unit -> unit.target().value().contains("Digital Partner of Record"))
                .toList();
        assertEquals(
                List.of("silver", "gold"),
                units.stream().map(unit -> unit.key().split("/")[1]).toList());
        for (var unit : units) {
            assertTrue(unit.source().value().endsWith("Digital Partner of Record or Fast Track Partner."));
            assertEquals(unit.target().value(), unit.target().place().text());
        }
        var leftover = german.units().stream()
                .filter(unit -> unit.target().value().equals("Trial SKUs are not included."))
                .toList();
        assertEquals(2, leftover.size());
        assertEquals(
                "../shared/seeds/2017-09/de-DE/cloud-productivity.md:25:180",
                leftover.get(0).target().place().toString());
    }

    @Test
    void sisterPagesHaveNoUnitWithoutPartner() {
        assumeTrue(Files.isDirectory(SHARED.resolve("corpus")), "no real pages beside the repository");
        var request = AuditRequest.of(List.of(SHARED.resolve("corpus/pages/2017-09/plain")), Path.of("."), ENGLISH)
                .withSourceDir(SHARED.resolve("corpus/pages/2017-09-source"));
        var result = WholeAudit.of(request);
        assertEquals(List.of(), result.findings());
        assertEquals(27, result.documents().size());
        for (var document : result.documents()) {
            for (var unit : document.units()) {
                assertEquals(Standing.PAIRED, unit.standing(), document.file() + " " + unit);
            }
        }
    }

    private static AuditResult audit(String folder) {
        assumeTrue(Files.isDirectory(SHARED.resolve(folder)), "no real pages beside the repository");
        return WholeAudit.of(AuditRequest.of(List.of(SHARED.resolve(folder)), Path.of("."), ENGLISH));
    }

    private static Document document(AuditResult result, String locale) {
        return result.documents().stream()
                .filter(document -> document.locale().tag().equals(locale))
                .findFirst()
                .orElseThrow();
    }
}
