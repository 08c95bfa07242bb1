package dev.samepage.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import dev.samepage.Folders;
import dev.samepage.site.SiteBuilder;
import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The status pages with work in them; those of the shipped site, where all is done, are looked at with every other page. */
@ExtendWith(BrowserSite.Shared.class)
class StatusPageTest {
    private static final List<String> PAGES = List.of("status/index.html", "status/de-DE.html");
    private final BrowserSite browser;
    private Path built;

    StatusPageTest(BrowserSite browser) {
        this.browser = browser;
    }

    @BeforeEach
    void buildWithAChangedSource(@TempDir Path folder) throws IOException {
        var root = folder.resolve("workspace");
        for (var name : List.of("content", "locales")) {
            Folders.copy(Path.of(name), root.resolve(name));
        }
        var model = root.resolve("content/programs/cloud-productivity.yaml");
        Files.writeString(model, Files.readString(model).replace("You have deployed", "Your team has deployed"));
        var german = root.resolve("locales/de-DE/cloud-productivity.yaml");
        Files.writeString(
                german, Files.readString(german).replaceFirst("target: Silber|target: Silver", "target: \"\""));
        built = folder.resolve("site");
        assertTrue(SiteBuilder.build(Workspace.read(root), built, List.of(), Gaps.SHOWN)
                .built());
    }

    @Test
    void theyAreAccessibleInBothColourSchemes() {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var context = browser.context(new Browser.NewContextOptions().setColorScheme(scheme))) {
                var page = context.newPage();
                for (var path : PAGES) {
                    page.navigate(built.resolve(path).toUri().toString());
                    assertTrue(page.locator("ins").count() > 0, path);
                    browser.assertQuiet();
                    var axe = new AxeBuilder(page).setLegacyMode(true).analyze();
                    assertEquals(
                            List.of(),
                            axe.getViolations().stream()
                                    .map(rule -> path + ": " + rule.getId() + " "
                                            + rule.getNodes().get(0).getHtml())
                                    .toList());
                    // Axe fetches the style sheets again, which a page opened as a file may not.
                    browser.complaints.clear();
                }
            }
        }
    }

    @Test
    void aNameOfTwoLinesStandsOnTheLineOfItsNumbers() {
        try (var context = browser.context(new Browser.NewContextOptions().setViewportSize(320, 700))) {
            var page = context.newPage();
            page.navigate(built.resolve("status/index.html").toUri().toString());
            assertEquals(
                    List.of(),
                    page.evaluate("() => [...document.querySelectorAll('tbody tr')].filter((row) => {"
                            + " const top = (x) => { const r = document.createRange(); r.selectNodeContents(x);"
                            + " return r.getClientRects()[0].top; };"
                            + " const name = row.querySelector('a') || row.cells[0];"
                            + " return Math.abs(top(name.firstChild) - top(row.cells[1].firstChild)) > 2;"
                            + " }).map((row) => row.textContent)"));
        }
    }

    @Test
    void onlyTheTableScrollsSidewaysOnANarrowScreen() {
        try (var context = browser.context(new Browser.NewContextOptions().setViewportSize(320, 700))) {
            var page = context.newPage();
            for (var path : PAGES) {
                page.navigate(built.resolve(path).toUri().toString());
                var width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
                assertTrue(width <= 320, path + " is " + width + " wide");
            }
        }
    }
}
