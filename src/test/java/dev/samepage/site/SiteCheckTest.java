package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCheckTest {
    private TrialWorkspace trial;

    @BeforeEach
    void build(@TempDir Path folder) throws Exception {
        trial = TrialWorkspace.in(folder);
        assertTrue(trial.build().built());
    }

    private List<String> check() throws Exception {
        return SiteCheck.check(trial.read(), trial.site).stream()
                .map(finding ->
                        finding.rule().id() + " " + finding.place().file().path() + " "
                                + finding.subject().fact())
                .toList();
    }

    private void damage(String path, String old, String changed) throws Exception {
        var text = trial.text(path);
        assertTrue(text.contains(old), path + " has no " + old);
        Files.writeString(trial.site.resolve(path), text.replace(old, changed));
    }

    @Test
    void soundSiteHasNoFindings() throws Exception {
        assertEquals(List.of(), check());
    }

    @Test
    void siteWithoutAnAddressIsSoundToo() throws Exception {
        trial.replace("samepage.yaml", "base-url: https://pages.example/check/", "")
                .build();
        assertEquals(List.of(), check());
    }

    @Test
    void linkToAMissingPageIsDead() throws Exception {
        damage("de-DE/index.html", "href=\"trial.html\"", "href=\"trail.html\"");
        assertTrue(check().contains("dead-link de-DE/index.html trail.html"));
    }

    @Test
    void linkToAMissingAnchorIsDead() throws Exception {
        damage("fr-FR/trial.html", "href=#main.silver", "href=\"#main.bronze\"");
        assertTrue(check().contains("dead-link fr-FR/trial.html #main.bronze"));
    }

    @Test
    void missingOutputIsADeadLink() throws Exception {
        Files.delete(trial.site.resolve("es-ES/trial.json"));
        assertTrue(check().contains("dead-link es-ES/trial.html trial.json"));
    }

    @Test
    void changedAmountIsNotRendered() throws Exception {
        damage("de-DE/trial.html", "12.000 Stunden", "1.200 Stunden");
        assertTrue(check().contains("fact-not-rendered de-DE/trial.html 12.000"));
    }

    @Test
    void changedNameCodeAndAddressAreNotRendered() throws Exception {
        damage("de-DE/trial.md", "Geschulte Hilfskraft", "Hilfskraft");
        damage("de-DE/trial.json", "X-70*1", "X-71");
        damage("es-ES/trial.html", "https://docs.example/es-es/guide_book", "https://docs.example/en-us/guide_book");
        var found = check();
        assertTrue(found.contains("fact-not-rendered de-DE/trial.md Geschulte Hilfskraft"), found.toString());
        assertTrue(found.contains("fact-not-rendered de-DE/trial.json X-70*1"), found.toString());
        assertTrue(
                found.contains("fact-not-rendered es-ES/trial.html https://docs.example/es-es/guide_book"),
                found.toString());
    }

    @Test
    void droppedElementDiffers() throws Exception {
        damage("fr-FR/trial.html", "<p class=or>ou", "");
        assertTrue(check().stream().anyMatch(line -> line.startsWith("skeleton-differs fr-FR/trial.html")));
    }

    @Test
    void droppedLinkInATextDiffers() throws Exception {
        damage("es-ES/trial.html", "<a href=https://docs.example/es-es/guide_book>Lea la guía</a>", "Lea la guía");
        assertTrue(check().stream().anyMatch(line -> line.startsWith("skeleton-differs es-ES/trial.html")));
    }
}
