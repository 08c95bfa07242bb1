package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.site.SiteBuilder.Gaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLockTest {
    @TempDir
    Path folder;

    @Test
    void secondBuildIsToldAndTakesNothingAway() throws Exception {
        var trial = TrialWorkspace.in(folder);
        trial.build();
        var before = trial.files();
        var waiting = trial.site.resolve(SiteWriter.STAGING + "/page");
        var first = SiteLock.of(trial.root, trial.site);
        try (first) {
            Files.createDirectories(waiting.getParent());
            Files.writeString(waiting, "of the first build");
            var told = assertThrows(IOException.class, trial::build).getMessage();
            assertTrue(told.startsWith(trial.site + ": another build is at work there"), told);
            assertTrue(Files.exists(waiting));
        }
        trial.build();
        assertEquals(before, trial.files());
    }

    @Test
    void otherSiteIsFree() throws Exception {
        var trial = TrialWorkspace.in(folder);
        var first = SiteLock.of(trial.root, folder.resolve("other"));
        try (first) {
            assertTrue(trial.build().built());
        }
    }

    @Test
    void nothingIsLockedWhereThereIsNoPlaceForIt() throws Exception {
        var trial = TrialWorkspace.in(folder);
        trial.with(".samepage", "a file in its place");
        assertTrue(trial.build().built());
    }

    @Test
    void firstBuildThatFailsLeavesNoFolder() throws Exception {
        var trial = TrialWorkspace.in(folder);
        trial.with("templates/html/missing-page.ftlh", "${nobody.knows}");
        var site = folder.resolve("some/folder/site");
        assertFalse(SiteBuilder.build(trial.read(), site, List.of(), Gaps.SHOWN).built());
        assertFalse(Files.exists(folder.resolve("some")));
    }
}
