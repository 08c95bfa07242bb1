package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.locale.LocaleTag;
import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.status.Status;
import dev.samepage.status.StatusJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusPagesTest {
    private static final String MODEL = "content/programs/trial.yaml";

    private TrialWorkspace trial;

    @BeforeEach
    void copyWorkspace(@TempDir Path folder) throws Exception {
        trial = TrialWorkspace.in(folder);
    }

    @Test
    void countsAreThoseOfTheCommand() throws Exception {
        trial.build();
        var workspace = trial.read();
        assertEquals(
                StatusJson.of(Status.of(workspace, workspace.settings().locales())), trial.text("status/status.json"));
        var sum = Status.sums(Status.of(workspace, List.of(LocaleTag.of("de-DE"))))
                .get(0);
        var cells = trial.page("status/de-DE.html").select("tr.whole td").eachText();
        assertEquals(
                List.of(sum.units(), sum.translated(), sum.reviewed(), sum.drafts(), sum.stale(), sum.missing())
                        .toString(),
                cells.subList(0, 6).toString());
        assertTrue(trial.text("status/de-DE.svg").contains("in de-DE"), trial.text("status/de-DE.svg"));
    }

    @Test
    void aChangedSourceIsShownWordByWordWithTheLanguagesItConcerns() throws Exception {
        trial.replace(MODEL, "title: Large markets", "title: Big markets").build();
        var index =
                trial.page("status/index.html").select("#changed + p + ul li").get(1);
        assertEquals("trial markets.large", index.selectFirst(".key").text());
        assertEquals("Large Big markets", index.selectFirst(".was").text());
        assertEquals("Large", index.selectFirst("del").text());
        assertEquals("Big", index.selectFirst("ins").text());
        var german = index.select(".concerns a").first();
        assertEquals("de-DE.html#trial.markets.large", german.attr("href"));
        var unit = trial.page("status/de-DE.html").getElementById("trial.markets.large");
        assertEquals("de-DE", unit.selectFirst(".words").attr("lang"));
        assertFalse(unit.selectFirst(".words").text().isEmpty());
        assertTrue(trial.text("status/de-DE.json").contains("\"before\": \"Large markets\""));
        assertEquals(List.of(), SiteCheck.check(trial.read(), trial.site));
    }

    @Test
    void aTranslatorsWordsStayWords() throws Exception {
        trial.replace("locales/de-DE/trial.yaml", "Eine ältere Beschreibung.", "<script>alert(1)</script>")
                .build();
        var page = trial.page("status/de-DE.html");
        assertEquals(0, page.select("script").size());
        assertTrue(page.getElementById("trial.description").text().contains("<script>alert(1)</script>"));
    }

    @Test
    void aPageOfManyTextsSaysHowManyItLeavesOut() throws Exception {
        var labels = new StringBuilder(Files.readString(trial.root.resolve("content/ui.yaml")));
        for (var i = 0; i < 150; i++) {
            labels.append("many.").append(i).append(": Words number '{'x'}'\n");
        }
        trial.with("content/ui.yaml", labels.toString()).build();
        var section = trial.page("status/de-DE.html").selectFirst("section[aria-labelledby=missing]");
        assertEquals(100, section.select("li").size());
        assertTrue(section.selectFirst(".more").text().matches("and \\d+ more texts"), section.text());
        assertTrue(trial.text("status/de-DE.json").contains("\"many.149\""));
    }

    @Test
    void manyProgrammesWithNothingToDoAreOneRow() throws Exception {
        var program = Files.readString(trial.root.resolve(MODEL));
        var bundle = Files.readString(trial.root.resolve("locales/de-DE/trial.yaml"));
        for (var i = 100; i < 310; i++) {
            trial.with("content/programs/p" + i + ".yaml", program.replace("program: trial", "program: p" + i));
            trial.with("locales/de-DE/p" + i + ".yaml", bundle);
        }
        SiteBuilder.build(trial.read(), trial.site, List.of(LocaleTag.of("de-DE")), Gaps.SHOWN);
        var rows = trial.page("status/de-DE.html").select("tbody tr");
        assertTrue(rows.size() <= 202, rows.size() + " rows");
        assertTrue(rows.get(rows.size() - 2).text().matches("\\d+ others .*"), rows.text());
    }

    @Test
    void aSiteInItsSourceLanguageHasNone() throws Exception {
        SiteBuilder.build(trial.read(), trial.site, List.of(LocaleTag.of("en-US")), Gaps.SHOWN);
        assertFalse(trial.files().containsKey("status/index.html"));
        assertEquals(0, trial.page("en-US/index.html").select(".status-link").size());
    }

    @Test
    void searchEnginesAreKeptOut() throws Exception {
        trial.build();
        assertEquals(
                "noindex",
                trial.page("status/index.html").selectFirst("meta[name=robots]").attr("content"));
        assertFalse(trial.text("sitemap.xml").contains("status"));
        assertEquals(
                "../status/index.html",
                trial.page("de-DE/index.html").selectFirst(".status-link a").attr("href"));
    }
}
