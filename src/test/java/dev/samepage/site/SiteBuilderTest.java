package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.locale.LocaleTag;
import dev.samepage.site.SiteBuilder.Gaps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteBuilderTest {
    private TrialWorkspace trial;

    @BeforeEach
    void copyWorkspace(@TempDir Path folder) throws Exception {
        trial = TrialWorkspace.in(folder);
    }

    @Test
    void everyLanguageHasEveryFormOfEveryProgram() throws Exception {
        assertTrue(trial.build().built());
        for (var locale : List.of("en-US", "de-DE", "es-ES", "fr-FR", "it-IT")) {
            for (var file : List.of("index.html", "trial.html", "trial.md", "trial.bilingual.md", "trial.json")) {
                assertTrue(trial.files().containsKey(locale + "/" + file), locale + "/" + file);
            }
        }
        for (var file : List.of(
                "index.html", "404.html", "sitemap.xml", "manifest.json", "assets/site.css", "assets/icon.svg")) {
            assertTrue(trial.files().containsKey(file), file);
        }
    }

    @Test
    void sameInputGivesSameBytes(@TempDir Path elsewhere) throws Exception {
        trial.build();
        var other = TrialWorkspace.in(elsewhere);
        other.build();
        assertEquals(trial.files(), other.files());
    }

    @Test
    void manyProgramsBuiltAtOnceKeepTheirOrder() throws Exception {
        var program = java.nio.file.Files.readString(trial.root.resolve("content/programs/trial.yaml"));
        for (var i = 10; i < 40; i++) {
            trial.with("content/programs/p" + i + ".yaml", program.replace("program: trial", "program: p" + i));
        }
        trial.build();
        var listed = trial.page("de-DE/index.html").select(".programs li").eachAttr("data-program");
        assertEquals(listed.stream().sorted().toList(), listed);
        assertEquals(31, listed.size());
        var before = trial.files();
        assertEquals(List.of(), trial.build().files().written());
        assertEquals(before, trial.files());
    }

    @Test
    void secondBuildWritesNothing() throws Exception {
        var first = trial.build();
        var second = trial.build();
        assertEquals(List.of(), second.files().written());
        assertEquals(first.files().written().size(), second.files().unchanged());
    }

    @Test
    void changedWordTouchesOnlyItsLanguage() throws Exception {
        trial.build();
        trial.replace("locales/fr-FR/trial.yaml", "Vous avez", "Vous comptez");
        var written = trial.build().files().written();
        assertEquals(
                List.of(
                        "fr-FR/search.js",
                        "fr-FR/trial.bilingual.md",
                        "fr-FR/trial.html",
                        "fr-FR/trial.json",
                        "fr-FR/trial.md"),
                written);
    }

    @Test
    void incrementalSiteEqualsAFreshOne(@TempDir Path elsewhere) throws Exception {
        trial.build();
        trial.replace("content/programs/trial.yaml", "2000", "3000").build();
        var fresh = TrialWorkspace.in(elsewhere);
        fresh.replace("content/programs/trial.yaml", "2000", "3000").build();
        assertEquals(fresh.files(), trial.files());
    }

    @Test
    void failingTemplateLeavesTheLastSite() throws Exception {
        trial.build();
        var before = trial.files();
        trial.with("templates/html/index.ftlh", "<p>\n  ${nobody.knows}</p>");
        var result = trial.build();
        assertFalse(result.built());
        assertEquals(before, trial.files());
        var finding = result.findings().get(0);
        assertEquals("template-error", finding.rule().id());
        assertEquals("templates/html/index.ftlh:2:5", finding.place().toString());
        assertFalse(finding.message().contains("freemarker."), finding.message());
        assertFalse(finding.message().contains("\n"), finding.message());
    }

    @Test
    void brokenTemplateSyntaxIsAFindingWithItsPlace() throws Exception {
        trial.with("templates/html/program.ftlh", "<p>\n<#if x>\n</p>");
        var finding = trial.build().findings().get(0);
        assertEquals("template-error", finding.rule().id());
        assertTrue(
                finding.place().toString().startsWith("templates/html/program.ftlh:"),
                finding.place().toString());
    }

    @Test
    void templateCannotPrintANumber() throws Exception {
        trial.with("templates/html/index.ftlh", "${1234}");
        assertTrue(trial.build().findings().get(0).message().contains("prints no numbers"));
    }

    @Test
    void templateCannotReachClasses() throws Exception {
        trial.with("templates/html/index.ftlh", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        assertFalse(trial.build().built());
        trial.with("templates/html/index.ftlh", "${page.class.name}");
        assertFalse(trial.build().built());
    }

    @Test
    void aLabelThatTheWorkspaceLacksIsTheProgramsOwn() throws Exception {
        trial.replace("content/ui.yaml", "skip: ", "skipped: ");
        assertTrue(trial.build().built());
        assertTrue(Files.readString(trial.site.resolve("en-US/index.html")).contains("Skip to the content"));
    }

    @Test
    void foreignFileIsNeitherReplacedNorRemoved() throws Exception {
        Files.createDirectories(trial.site);
        Files.writeString(trial.site.resolve("index.html"), "mine");
        Files.writeString(trial.site.resolve("notes.txt"), "mine too");
        var result = trial.build();
        assertFalse(result.built());
        assertEquals("output-conflict", result.findings().get(0).rule().id());
        assertEquals(
                List.of("index.html", "notes.txt"), List.copyOf(trial.files().keySet()));
        Files.delete(trial.site.resolve("index.html"));
        assertTrue(trial.build().built());
        assertEquals("mine too", trial.text("notes.txt"));
    }

    @Test
    void outputsNoLongerProducedAreRemovedUnlessChanged() throws Exception {
        trial.build();
        Files.writeString(trial.site.resolve("it-IT/trial.md"), "changed by hand");
        trial.replace("samepage.yaml", ", fr-FR, it-IT]", "]");
        trial.remove("locales/fr-FR");
        trial.remove("locales/it-IT");
        var result = trial.build();
        assertTrue(result.files().removed().contains("fr-FR/trial.html"));
        assertFalse(Files.exists(trial.site.resolve("fr-FR")));
        assertEquals("changed by hand", trial.text("it-IT/trial.md"));
    }

    @Test
    void manifestCannotMakeUsDeleteOutsideTheSite() throws Exception {
        trial.build();
        var victim = Files.writeString(trial.site.resolveSibling("victim"), "x");
        var hash = dev.samepage.memory.Hash.of(Files.readAllBytes(victim));
        var manifest = trial.text("manifest.json");
        Files.writeString(
                trial.site.resolve("manifest.json"),
                manifest.replace("\"404.html\"", "\"../victim\": \"" + hash + "\",\n    \"404.html\""));
        trial.build();
        assertTrue(Files.exists(victim));
    }

    @Test
    void strictBuildRefusesGaps() throws Exception {
        var result = SiteBuilder.build(trial.read(), trial.site, List.of(), Gaps.REFUSED);
        assertFalse(result.built());
        assertTrue(trial.files().isEmpty());
        var stale = result.findings().stream()
                .filter(finding ->
                        finding.subject().equals(new dev.samepage.finding.Subject("de-DE", "trial", "description", "")))
                .findFirst()
                .orElseThrow();
        assertEquals("incomplete-translation", stale.rule().id());
        assertEquals("locales/de-DE/trial.yaml:5:1", stale.place().toString());
    }

    @Test
    void chosenLanguagesMakeAWholeSiteOfTheirOwn() throws Exception {
        SiteBuilder.build(trial.read(), trial.site, List.of(LocaleTag.of("de-DE")), Gaps.SHOWN);
        assertTrue(trial.files().containsKey("de-DE/trial.html"));
        assertFalse(trial.files().containsKey("en-US/trial.html"));
        assertEquals(1, trial.page("de-DE/trial.html").select(".languages li").size());
        assertEquals(List.of(), SiteCheck.check(trial.read(), trial.site));
    }

    @Test
    void resultCountsWhatEachPageLacks() throws Exception {
        var italian = trial.build().gaps().stream()
                .filter(gaps -> gaps.locale().equals("it-IT"))
                .findFirst()
                .orElseThrow();
        assertEquals(italian.texts(), italian.missing());
        assertEquals(0, italian.stale());
    }

    @Test
    void filesNamedByAnOlderManifestAreReplacedButNotRemoved() throws Exception {
        trial.build();
        Files.writeString(
                trial.site.resolve("manifest.json"),
                trial.text("manifest.json").replaceAll("\"[0-9a-f]{24}\"", "\"" + "0123456789abcdef".repeat(4) + "\""));
        trial.replace("content/programs/trial.yaml", "title: Trial program", "title: Another program");
        trial.remove("locales/fr-FR");
        var result = trial.build();
        assertTrue(result.built());
        assertEquals(List.of(), result.files().removed());
        assertTrue(trial.text("en-US/trial.html").contains("Another program"));
    }

    @Test
    void eachProgramIsAStep() throws Exception {
        var steps = new java.util.concurrent.atomic.AtomicInteger();
        var read = trial.read();
        SiteBuilder.build(read, trial.site, List.of(), Gaps.SHOWN, java.util.Optional.empty(), steps::incrementAndGet);
        assertEquals(read.programs().size(), steps.get());
    }

    @Test
    void manifestNamesVersionsAndNoTime() throws Exception {
        trial.build();
        var manifest = trial.text("manifest.json");
        assertTrue(manifest.contains("\"icu\": \"79.1\""), manifest);
        assertTrue(manifest.contains("\"trial\": \"2026-11\""), manifest);
        assertFalse(manifest.contains("\"manifest.json\""));
    }
}
