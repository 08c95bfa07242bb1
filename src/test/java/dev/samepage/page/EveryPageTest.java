package dev.samepage.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds for every page: accessible in every look, no sideways scrolling, and pictures to look at. */
@ExtendWith(BrowserSite.Shared.class)
class EveryPageTest {
    private static final Path PICTURES = Path.of("target/screenshots");
    // Only what is wrong is of interest; the rest of axe's report would be most of the work.
    private static final String AXE = """
            () => axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v =>
                `${v.id} ${v.nodes.slice(0, 3).map(n => n.html).join(' ')}`))
            """;

    private final BrowserSite site;

    EveryPageTest(BrowserSite site) {
        this.site = site;
    }

    private List<String> pages() throws Exception {
        try (var files = Files.walk(site.folder)) {
            return files.map(file -> site.folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".html"))
                    .filter(file -> !file.startsWith(BrowserSite.BESIDE))
                    .sorted()
                    .toList();
        }
    }

    /** What a page is looked at in. */
    private enum Look {
        LIGHT(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT)),
        DARK(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK)),
        FORCED_COLOURS(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.ACTIVE)),
        PRINT(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setForcedColors(ForcedColors.NONE)
                .setMedia(Media.PRINT));

        private final Page.EmulateMediaOptions media;

        Look(Page.EmulateMediaOptions media) {
            this.media = media;
        }
    }

    @Test
    void axeFindsNothingInAnyLook() throws Exception {
        var found = new ArrayList<String>();
        try (var context = site.context(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            var page = context.newPage();
            for (var path : pages()) {
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
                page.navigate(site.url(path));
                page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
                page.evaluate("script => { (0, eval)(script); }", AxeBuilder.getAxeScript());
                for (var look : Look.values()) {
                    page.emulateMedia(look.media);
                    for (var violation : (List<?>) page.evaluate(AXE)) {
                        found.add(path + " " + look + ": " + violation);
                    }
                }
            }
        }
        assertEquals(List.of(), found);
        site.assertQuiet();
    }

    @Test
    void picturesOfEveryPage() throws Exception {
        for (var width : List.of(360, 1280)) {
            try (var context = site.context(new Browser.NewContextOptions().setViewportSize(width, 900))) {
                var page = context.newPage();
                for (var path : pages()) {
                    page.navigate(site.url(path));
                    for (var look : List.of(Look.LIGHT, Look.DARK)) {
                        page.emulateMedia(look.media);
                        var name = path.replace(".html", "").replace('/', '_') + "_" + width + "_"
                                + look.name().toLowerCase(Locale.ROOT) + ".png";
                        var picture = page.screenshot(
                                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name)));
                        assertTrue(picture.length > 5_000, name + " is empty");
                    }
                }
            }
        }
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
