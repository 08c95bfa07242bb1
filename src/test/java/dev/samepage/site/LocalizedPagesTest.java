package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalizedPagesTest {
    private static final String HOURS = "main.silver.work.hours";
    private TrialWorkspace trial;

    @BeforeEach
    void build(@TempDir Path folder) throws Exception {
        trial = TrialWorkspace.in(folder);
        assertTrue(trial.build().built());
    }

    private static String text(Document page, String id) {
        return page.getElementById(id).text();
    }

    @Test
    void spanishSaysUBeforeO() throws Exception {
        assertTrue(
                text(trial.page("es-ES/trial.html"), "main.silver.work.tools").contains("Yammer u Office"));
        assertTrue(trial.text("es-ES/trial.md").contains("Yammer u Office"));
    }

    @Test
    void frenchGroupsWithANarrowNoBreakSpace() throws Exception {
        assertTrue(text(trial.page("fr-FR/trial.html"), HOURS + "@large").contains("12\u202F000 heures"));
    }

    @Test
    void spanishGroupsOnlyFromFiveDigitsOn() throws Exception {
        var page = trial.page("es-ES/trial.html");
        assertTrue(text(page, HOURS + "@small").contains("2000 horas"));
        assertTrue(text(page, HOURS + "@large").contains("12.000 horas"));
    }

    @Test
    void missingTextStandsInTheSourceLanguageAndIsMarked() throws Exception {
        var text = trial.page("de-DE/trial.html").getElementById("main").selectFirst("h2 .text");
        assertEquals("Main option", text.text());
        assertEquals("en-US", text.attr("lang"));
        assertEquals("mark mark-missing", text.nextElementSibling().className());
    }

    @Test
    void staleTextIsShownAndMarked() throws Exception {
        var text = trial.page("de-DE/trial.html").selectFirst(".lead .text");
        assertEquals("Eine ältere Beschreibung.", text.text());
        assertFalse(text.hasAttr("lang"));
        assertTrue(trial.files().get("assets/source/trial.js").contains("\"A program with one node of each kind.\""));
        assertEquals("mark mark-stale", text.nextElementSibling().className());
    }

    @Test
    void translatedTextIsNotMarked() throws Exception {
        var text = trial.page("de-DE/trial.html").selectFirst("h1 .text");
        assertEquals("Probeprogramm", text.text());
        assertEquals(null, text.nextElementSibling());
    }

    @Test
    void bannerCountsInTheReadersLanguage() throws Exception {
        var banner = trial.page("de-DE/trial.html").select(".banner p").eachText();
        var size = trial.page("it-IT/trial.html").select(".banner").text();
        assertEquals(2, banner.size());
        assertTrue(banner.get(0).matches("\\d+ von \\d+ Texten .*Englisch.*"), banner.get(0));
        assertTrue(banner.get(1).startsWith("1 Text "), banner.get(1));
        assertTrue(size.matches("(\\d+) of \\1 texts .*"), size);
    }

    @Test
    void sourcePageHasNeitherBannerNorMarks() throws Exception {
        assertEquals(0, trial.page("en-US/trial.html").select(".banner, .mark").size());
    }

    @Test
    void translationThatDropsAnArgumentIsNotShown() throws Exception {
        trial.with("locales/es-ES/trial.yaml", """
                main.silver.knowledge.people:
                  source: "{count, plural, one {# person passes} other {# people pass}}"
                  target: "Dos personas aprueban"
                  state: translated
                """);
        trial.build();
        var page = trial.page("es-ES/trial.html");
        assertTrue(page.getElementById("main.silver.knowledge.people")
                .selectFirst(".about")
                .text()
                .startsWith("2 people pass"));
        var finding = trial.build().findings().stream()
                .filter(found -> found.rule().id().equals("unusable-translation"))
                .findFirst()
                .orElseThrow();
        assertTrue(finding.message().contains("`{count}` of the source text is missing"), finding.message());
        assertEquals("es-ES", finding.subject().locale());
    }

    @Test
    void nameWithoutAFormIsMarked() throws Exception {
        var name = trial.page("it-IT/trial.html")
                .getElementById("main.silver.work.role")
                .selectFirst("strong");
        assertEquals("en-US", name.selectFirst(".text").attr("lang"));
        assertEquals("mark mark-missing", name.nextElementSibling().className());
        var known = trial.page("fr-FR/trial.html")
                .getElementById("main.silver.work.role")
                .selectFirst("strong");
        assertEquals("Aide formée", known.text());
    }

    @Test
    void onlyRealTranslationsAreAnnounced() throws Exception {
        var expected = List.of("en-US", "de-DE", "es-ES", "fr-FR", "x-default");
        for (var locale : List.of("en-US", "de-DE", "it-IT")) {
            var page = trial.page(locale + "/trial.html");
            assertEquals(expected, page.select("link[hreflang]").eachAttr("hreflang"), locale);
        }
        assertFalse(trial.text("sitemap.xml").contains("it-IT/trial.html"));
        assertTrue(trial.text("sitemap.xml").contains("<loc>https://pages.example/check/es-ES/trial.html</loc>"));
    }

    @Test
    void untranslatedPagePointsToTheSourceAsTheRealOne() throws Exception {
        assertEquals(
                "https://pages.example/check/en-US/trial.html",
                trial.page("it-IT/trial.html")
                        .selectFirst("link[rel=canonical]")
                        .attr("href"));
        assertEquals(
                "https://pages.example/check/de-DE/trial.html",
                trial.page("de-DE/trial.html")
                        .selectFirst("link[rel=canonical]")
                        .attr("href"));
    }

    @Test
    void switcherKeepsThePageAndUsesOwnNames() throws Exception {
        var links = trial.page("de-DE/trial.html").select(".languages li a");
        assertEquals("../es-ES/trial.html", links.get(2).attr("href"));
        assertEquals("Español (España)", links.get(2).text());
        assertEquals("page", links.get(1).attr("aria-current"));
    }

    @Test
    void linksCarryTheirTextsLocale() throws Exception {
        assertTrue(trial.page("de-DE/trial.html")
                .select("a")
                .eachAttr("href")
                .contains("https://docs.example/de-de/guide_book"));
        // The French note is not translated, so its link leads to the English guide.
        assertTrue(trial.page("fr-FR/trial.html")
                .select("a")
                .eachAttr("href")
                .contains("https://docs.example/en-us/guide_book"));
    }

    @Test
    void nameWithMarkdownAndHtmlStaysText() throws Exception {
        var page = trial.page("de-DE/trial.html");
        assertEquals(
                "Star*Suite [X] <b>",
                page.getElementById("main.silver.knowledge.people.both.suite")
                        .selectFirst("strong")
                        .text());
        assertTrue(text(page, "main.silver.work.tools").contains("Star*Suite [X] <b>"));
        assertTrue(trial.text("de-DE/trial.md").contains("Star\\*Suite \\[X\\] \\<b\\>"));
    }

    @Test
    void peopleHaveOneTickEachAndNoneInside() throws Exception {
        var people = trial.page("fr-FR/trial.html").getElementById("main.silver.knowledge.people");
        assertEquals(2, people.select("input[type=checkbox]").size());
        assertEquals(0, people.select(".each input").size());
        assertEquals("2", people.attr("data-count"));
    }

    @Test
    void rulesAreReadableFromThePage() throws Exception {
        var page = trial.page("fr-FR/trial.html");
        assertEquals("12000", page.getElementById(HOURS + "@large").attr("data-amount"));
        var some = page.getElementById("main.silver.knowledge.some");
        assertEquals("1", some.attr("data-min"));
        assertEquals("2", some.attr("data-max"));
        // Answers are kept by keys, and nobody answers a note.
        assertEquals("", page.getElementById("main.silver.work.tools").attr("data-key"));
        assertEquals("note", page.getElementById("main.silver.work.tools").attr("data-kind"));
    }

    @Test
    void everyTickHasItsLabelAndEveryGroupItsName() throws Exception {
        var page = trial.page("de-DE/trial.html");
        for (var input : page.select("input:not([type=file]), select, textarea")) {
            var label = input.closest("label");
            assertNotNull(label, input.outerHtml());
            assertFalse(label.text().isBlank(), input.outerHtml());
        }
        for (var group : page.select("fieldset")) {
            assertEquals("legend", group.child(0).normalName());
            assertFalse(group.child(0).text().isBlank());
        }
        for (var group : page.select("[role=group]")) {
            assertFalse(
                    page.getElementById(group.attr("aria-labelledby")).text().isBlank());
        }
    }

    @Test
    void bilingualMarkdownPairsEachTextWithItsSource() throws Exception {
        var page = org.jsoup.Jsoup.parse(trial.text("de-DE/trial.bilingual.md"));
        var target = page.getElementsByAttributeValue("data-ttu-id", HOURS + "@large")
                .first();
        assertEquals("Sie haben mindestens 12.000 Stunden.", target.text());
        assertEquals(
                "You have at least 12,000 hours.",
                target.nextElementSibling().child(0).text());
        assertEquals(
                target.attr("data-ttu-id"), target.nextElementSibling().child(0).attr("data-stu-id"));
    }

    @Test
    void markdownSaysWhatIsNotTranslated() throws Exception {
        assertTrue(trial.text("de-DE/trial.md").contains("## <a name=\"main\"></a>Main option *("));
        assertTrue(trial.text("de-DE/trial.md").contains("\n> "));
    }
}
