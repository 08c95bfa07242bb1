package dev.samepage.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds for every page: accessible in both colour schemes, no sideways scrolling, and a picture to look at. */
@ExtendWith(BrowserSite.Shared.class)
class EveryPageTest {
    private static final Path PICTURES = Path.of("target/screenshots");
    private final BrowserSite site;

    EveryPageTest(BrowserSite site) {
        this.site = site;
    }

    private List<String> pages() throws Exception {
        try (var files = Files.walk(site.folder)) {
            return files.map(file -> site.folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".html") && !file.endsWith(".offline.html"))
                    .filter(file -> !file.startsWith("pseudo/"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void lightAtTheWidthOfADesk() throws Exception {
        look(1280, ColorScheme.LIGHT);
    }

    @Test
    void darkAtTheWidthOfATelephone() throws Exception {
        look(360, ColorScheme.DARK);
    }

    private void look(int width, ColorScheme scheme) throws Exception {
        try (var context = site.context(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
            var page = context.newPage();
            for (var path : pages()) {
                page.navigate(site.url(path));
                var name = path.replace(".html", "").replace('/', '_') + "_" + width + "_"
                        + scheme.name().toLowerCase();
                page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
                page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
                // A page has no frames, so axe needs no second page to gather its results in.
                var axe = new AxeBuilder(page).setLegacyMode(true);
                if (scheme == ColorScheme.DARK) {
                    // All else is the same in the dark, but colours are not.
                    axe.withRules(List.of("color-contrast", "link-in-text-block", "target-size"));
                }
                var violations = axe.analyze().getViolations();
                assertEquals(
                        List.of(),
                        violations.stream()
                                .map(rule -> path + ": " + rule.getId() + " "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .limit(3)
                                                .toList())
                                .toList());
            }
        }
        site.assertQuiet();
    }

    @Test
    void nothingIsWiderThanANarrowScreen() throws Exception {
        try (var context = site.context(new Browser.NewContextOptions().setViewportSize(320, 700))) {
            var page = context.newPage();
            for (var path : pages()) {
                page.navigate(site.url(path));
                page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
                var width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
                assertTrue(width <= 320, path + " is " + width + " wide");
            }
        }
    }
}
