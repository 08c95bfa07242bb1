package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to what is gone find a note. */
class FormerAnchorPagesTest {
    @Test
    void theNoteStandsUnderTheOldAnchorAndLeadsToTheNewOne(@TempDir Path folder) throws Exception {
        var trial = TrialWorkspace.in(folder);
        trial.with("content/programs/trial.yaml", trial.source("content/programs/trial.yaml") + """
                        removed:
                          - id: main.silver.work.interview
                            replaced-by: main.silver.work.hours
                          - id: main.bronze
                        """);
        assertTrue(trial.build().built());
        for (var locale : List.of("en-US", "de-DE")) {
            var page = trial.page(locale + "/trial.html");
            var note = page.getElementById("main.silver.work.interview");
            var link = note.selectFirst("a");
            assertEquals("#main.silver.work.hours", link.attr("href"));
            assertNotNull(page.getElementById(link.attr("href").substring(1)));
            assertEquals(
                    "former", note.classNames().stream().skip(1).findFirst().orElse(""));
            assertEquals(0, page.getElementById("main.bronze").select("a").size());
        }
        var german = trial.page("de-DE/trial.html");
        assertTrue(german.getElementById("main.silver.work.interview")
                .text()
                .startsWith("Der Inhalt, zu dem dieser Link führte, wurde ersetzt. Ersetzt durch: "));
        assertEquals(
                "Der Inhalt, zu dem dieser Link führte, gehört nicht mehr zu dieser Seite.",
                german.getElementById("main.bronze").text());
        assertEquals(List.of(), SiteCheck.check(trial.read(), trial.site));
    }

    @Test
    void aPageWithoutAnyHasNoNote(@TempDir Path folder) throws Exception {
        var trial = TrialWorkspace.in(folder);
        trial.build();
        assertEquals(0, trial.page("en-US/trial.html").select(".former").size());
    }
}
