package dev.samepage.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.samepage.Folders;
import dev.samepage.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A link to something that is gone shows what became of it. */
@ExtendWith(BrowserSite.Shared.class)
class FormerAnchorsInBrowserTest {
    private static final String OLD = "managed-service-partner.silver.references";
    private static final String NEW = "managed-service-partner.silver.performance";

    private final BrowserSite site;

    FormerAnchorsInBrowserTest(BrowserSite site) {
        this.site = site;
    }

    private static Locator note(Page page) {
        return page.locator("[id='" + OLD + "']");
    }

    @Test
    void theNoteShowsOnlyUnderItsAddress(@TempDir Path folder) throws Exception {
        Folders.copyShipped(folder);
        var model = folder.resolve("content/programs/cloud-productivity.yaml");
        Files.writeString(
                model, Files.readString(model) + "removed:\n  - id: " + OLD + "\n    replaced-by: " + NEW + "\n");
        var path = site.beside("former", Workspace.read(folder), List.of()) + "de-DE/cloud-productivity.html";
        var page = site.page(path);
        assertThat(note(page)).isHidden();
        page.navigate(site.url(path + "#" + OLD));
        assertThat(note(page)).isVisible();
        assertThat(note(page)).isInViewport();
        assertThat(note(page)).isFocused();
        note(page).locator("a").click();
        assertThat(page).hasURL(site.url(path + "#" + NEW));
        assertThat(note(page)).isHidden();
        assertThat(page.locator("[id='" + NEW + "']")).isInViewport();
        page.context().close();
        site.assertQuiet();
    }
}
