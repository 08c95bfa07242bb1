package dev.samepage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.check.Document;
import dev.samepage.check.Unit;
import dev.samepage.locale.LocaleTag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
    private static final LocaleTag ENGLISH = LocaleTag.of("en-US");

    @TempDir
    Path folder;

    @Test
    void localesOfOnePageAreOneGroup() throws IOException {
        write("es-es/club.md", Fixture.BILINGUAL.text());
        write("de-de/club.md", Fixture.TARGET.text());
        write("en-us/club.md", Fixture.SOURCE.text());
        var result = WholeAudit.of(request());
        assertEquals(List.of(), result.findings());
        assertEquals(
                List.of("club de-DE", "club es-ES"),
                result.documents().stream().map(AuditTest::name).toList());
        assertEquals("de-de/club.md", result.documents().get(0).file().path());
    }

    @Test
    void plainPageTakesTheEnglishOfTheBilingualPageOfTheSameVersion() throws IOException {
        var page = "---\nms.openlocfilehash: %s\n---\n<span data-ttu-id=\"a\">x</span><span class=\"sxs-lookup\">"
                + "<span data-stu-id=\"a\">%s</span></span>\n";
        write("es-ES/page.md", String.format(page, "1111", "The first version."));
        write("fr-FR/page.md", String.format(page, "2222", "The second version."));
        write("de-DE/page.md", "---\nms.openlocfilehash: 2222\n---\nDie zweite Fassung.\n");
        var german = WholeAudit.of(request()).documents().get(0);
        assertEquals("The second version.", german.units().get(0).source().value());
        assertEquals(
                "fr-FR/page.md", german.units().get(0).source().place().file().path());
    }

    @Test
    void sourceMayBeABilingualPage() throws IOException {
        var plain = write("club.md", "---\nlang: de\n---\n# Rettungsverein\n");
        var source = write("elsewhere/es-ES/club.md", Fixture.BILINGUAL.text());
        var result =
                WholeAudit.of(AuditRequest.of(List.of(plain), folder, ENGLISH).withSource(source));
        assertEquals(
                "Rescue club", result.documents().get(0).units().get(0).source().value());
    }

    @Test
    void sourceFolderIsSearchedForTheSameName() throws IOException {
        write("de-DE/a/page.md", "Eins.");
        write("de-DE/b/page.md", "Zwei.");
        write("source/en-US/a/page.md", "One.");
        write("source/en-US/b/page.md", "Two.");
        var result = WholeAudit.of(AuditRequest.of(List.of(folder.resolve("de-DE")), folder, ENGLISH)
                .withSourceDir(folder.resolve("source")));
        assertEquals(
                List.of("One.", "Two."),
                result.documents().stream()
                        .map(document -> document.units().get(0).source().value())
                        .toList());
    }

    @Test
    void pagesOfOneNameAreReadAloneAndKnowTheirPlaceAmongAll() throws IOException {
        write("a/en-US/early.md", "One.");
        write("a/en-US/late.md", "Two.");
        write("b/de-DE/late.md", "Zwei.");
        write("b/fr-FR/early.md", "Un.");
        var audit = Audit.of(request());
        assertEquals(List.of("early", "late"), audit.names());
        assertEquals(4, audit.count());
        assertEquals(2, audit.count("late"));
        // A source is no document, so the German page comes first.
        assertEquals(3, audit.read("early").first());
        assertEquals(2, audit.read("late").first());
        assertEquals(
                List.of("late de-DE"),
                audit.read("late").documents().stream().map(AuditTest::name).toList());
    }

    @Test
    void faultsOfSourcesAndOldPagesAreToldWhateverTheirName() throws IOException {
        write("new/de-DE/page.md", "Eins.");
        write("source/en-US/page.md", "One.");
        for (var name : List.of("source/en-US/other.md", "old/de-DE/another.md")) {
            Files.write(write(name, ""), new byte[] {(byte) 0xFC});
        }
        var result = WholeAudit.of(AuditRequest.of(List.of(folder.resolve("new")), folder, ENGLISH)
                .withSourceDir(folder.resolve("source"))
                .withPreviousDir(folder.resolve("old")));
        assertEquals(
                List.of("old/de-DE/another.md:1:1", "source/en-US/other.md:1:1"),
                result.findings().stream()
                        .map(finding -> finding.place().toString())
                        .toList());
        assertEquals(1, result.documents().size());
    }

    @Test
    void textsOfOneSourceShareWhatIsKnownOfThem() throws IOException {
        write("es-ES/club.md", Fixture.BILINGUAL.text());
        write("it-IT/club.md", Fixture.BILINGUAL.text());
        var documents = WholeAudit.of(request()).documents();
        var first = documents.get(0).units().get(3).source().text();
        var second = documents.get(1).units().get(3).source().text();
        assertSame(first.derived(), second.derived());
        assertEquals("es-ES/club.md", first.place().file().path());
        assertEquals("it-IT/club.md", second.place().file().path());
    }

    @Test
    void missingSourceAndLocaleAreToldWithACure() throws IOException {
        write("page.md", "Text.");
        write("it-IT/other.md", "Testo.");
        var result = WholeAudit.of(request());
        assertEquals(
                List.of("it-IT/other.md:1:1 page-without-source", "page.md:1:1 page-without-locale"),
                result.findings().stream()
                        .map(finding -> finding.place() + " " + finding.rule().id())
                        .toList());
        assertTrue(
                result.findings().stream().noneMatch(finding -> finding.help().isEmpty()));
        assertFalse(result.complete());
    }

    @Test
    void localeOptionServesPagesThatTellNone() throws IOException {
        var page = write("page.md", "Testo.");
        var source = write("source.md", "Text.");
        var result = WholeAudit.of(AuditRequest.of(List.of(page), folder, ENGLISH)
                .withSource(source)
                .withLocale(LocaleTag.of("it-IT")));
        assertEquals("page it-IT", name(result.documents().get(0)));
    }

    @Test
    void unreadableBytesAreToldAtTheirPlace() throws IOException {
        var page = folder.resolve("de-DE/page.md");
        Files.createDirectories(page.getParent());
        Files.write(page, "# Gr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1));
        var finding = WholeAudit.of(request()).findings().get(0);
        assertEquals("de-DE/page.md:1:5", finding.place().toString());
        assertEquals("byte 0xFC is not UTF-8", finding.message());
        var none = WholeAudit.of(AuditRequest.of(List.of(folder.resolve("none.md")), folder, ENGLISH));
        assertEquals("there is no such file", none.findings().get(0).message());
    }

    @Test
    void brokenPairIsAWarningThatKeepsNoPageOut() throws IOException {
        write(
                "es-ES/page.md",
                "<span data-ttu-id=\"a\">x</span> <span data-ttu-id=\"b\">dos</span>"
                        + "<span class=\"sxs-lookup\"><span data-stu-id=\"b\">two</span></span>");
        var result = WholeAudit.of(request());
        assertEquals("es-ES/page.md:1:1", result.findings().get(0).place().toString());
        assertEquals(1, result.documents().get(0).units().size());
        assertTrue(result.complete());
    }

    @Test
    void bilingualPageLearnsWhatItsSourceSaysToday() throws IOException {
        var page = write("es-ES/club.md", Fixture.BILINGUAL.text());
        var today = Fixture.BILINGUAL
                .text()
                .replace("The club has 250 members.", "The club has 300 members.")
                .replace(
                        "## <a name=\"bronze\"></a>",
                        "<span data-ttu-id=\"n\">x</span><span class=\"sxs-lookup\"><span data-stu-id=\"n\">New words"
                                + " here.</span></span>\n\n## <a name=\"bronze\"></a>");
        var source = write("new/es-ES/club.md", today);
        var units = WholeAudit.of(
                        AuditRequest.of(List.of(page), folder, ENGLISH).withSource(source))
                .documents()
                .get(0)
                .units();
        assertEquals(
                List.of("The club has 250 members. -> The club has 300 members."),
                units.stream()
                        .filter(unit -> unit.model().isPresent())
                        .map(unit ->
                                unit.source().value() + " -> " + unit.model().get())
                        .toList());
        assertEquals(
                List.of("New words here."),
                units.stream()
                        .filter(unit -> unit.standing() == Unit.Standing.MISSING)
                        .map(unit -> unit.source().value())
                        .toList());
    }

    @Test
    void unitsKnowWhatTheySaidInTheDropBefore() throws IOException {
        write("new/de-DE/club.md", Fixture.TARGET.text().replace("Schwimme 400 Meter.", "Swim 400 metres."));
        write("new/en-US/club.md", Fixture.SOURCE.text().replace("Pay 25 euros.", "Pay 30 euros."));
        write("old/de-DE/club.md", Fixture.TARGET.text());
        write("old/en-US/club.md", Fixture.SOURCE.text());
        var units = WholeAudit.of(AuditRequest.of(List.of(folder.resolve("new")), folder, ENGLISH)
                        .withPreviousDir(folder.resolve("old")))
                .documents()
                .get(0)
                .units();
        assertTrue(units.stream().allMatch(unit -> unit.previous().isPresent()));
        assertEquals(
                "Schwimme 400 Meter.",
                previous(units, "Swim 400 metres.").target().value());
        assertEquals("Pay 25 euros.", previous(units, "Pay 30 euros.").source().value());
    }

    @Test
    void folderNamesThatAreLanguagesByChanceAreNone() {
        assertEquals(
                "pt-BR",
                PageLocale.ofPath(Path.of("/src/pt-br/docs/a.md")).orElseThrow().tag());
        assertEquals(
                "de-DE",
                PageLocale.ofPath(Path.of("de_de/it/a.md")).orElseThrow().tag());
        assertEquals(
                "it", PageLocale.ofPath(Path.of("man/it/a.md")).orElseThrow().tag());
        assertTrue(PageLocale.ofPath(Path.of("/man/src/new-file/a.md")).isEmpty());
    }

    private static Unit.Previous previous(List<Unit> units, String source) {
        return units.stream()
                .filter(unit -> unit.source().value().equals(source))
                .findFirst()
                .flatMap(Unit::previous)
                .orElseThrow();
    }

    private AuditRequest request() {
        return AuditRequest.of(List.of(folder), folder, ENGLISH);
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String name(Document document) {
        return document.program() + " " + document.locale();
    }
}
