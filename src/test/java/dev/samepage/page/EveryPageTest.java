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

    // Text that a box hides because it has no room.
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.closest('.announce, [popover]')
              && getComputedStyle(e).overflow !== 'visible' && !['INPUT', 'TEXTAREA', 'SELECT', 'PROGRESS', 'svg', 'IMG'].includes(e.tagName)
              && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)).map(e => e.outerHTML.slice(0, 200))
            """;

    // WCAG 2.2, 2.5.8: 24 by 24, unless the target stands within a sentence or a label enlarges it.
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('a, button, select, summary, input')]
              .filter(e => e.checkVisibility() && !e.closest('.skip, .say, .about .text, .note'))
              .map(e => [e, (e.closest('label') || e).getBoundingClientRect()])
              .filter(([e, r]) => r.height < 23.9 || r.width < 23.9).map(([e, r]) => r.width + 'x' + r.height + ' ' + e.outerHTML.slice(0, 200))
            """;

    // Where an element is when the keyboard comes to it: at its middle must be nothing but itself.
    private static final String COVERED = """
            () => [...document.querySelectorAll('main a, main button, main select, main summary, main input')].filter(e => {
              if (!e.checkVisibility()) return false;
              e.focus();
              if (document.activeElement !== e) return false;
              const r = e.getClientRects()[0];
              const top = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
              return !top || !(e.contains(top) || top.contains(e) || top.closest('label, li') && top.closest('label, li').contains(e));
            }).map(e => e.outerHTML.slice(0, 200))
            """;

    private static final String MOVING = """
            () => [document.documentElement, ...document.querySelectorAll('*')].filter(e => {
              const s = getComputedStyle(e);
              return s.scrollBehavior === 'smooth' || s.animationName !== 'none' || /[1-9]/.test(s.transitionDuration);
            }).map(e => e.outerHTML.slice(0, 100))
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

    @Test
    void textOfDoubleSizeIsNeitherCutOffNorWiderThanTheScreen() throws Exception {
        try (var context = site.context(new Browser.NewContextOptions().setViewportSize(640, 900))) {
            var page = context.newPage();
            for (var path : pagesOf("de-DE")) {
                page.navigate(site.url(path));
                page.evaluate("() => { document.documentElement.style.fontSize = '200%';"
                        + " document.querySelectorAll('main details').forEach(d => d.open = true); }");
                assertEquals(List.of(), page.evaluate(CUT_OFF), path);
                assertEquals(640, page.evaluate("() => Math.max(640, document.documentElement.scrollWidth)"), path);
            }
        }
    }

    @Test
    void everyTargetIsLargeEnoughAndSeenWhenItHasTheFocus() throws Exception {
        try (var context = site.context(new Browser.NewContextOptions().setViewportSize(360, 640))) {
            var page = context.newPage();
            for (var path : pagesOf("fr-FR")) {
                page.navigate(site.url(path));
                page.evaluate("() => document.querySelectorAll('main details').forEach(d => d.open = true)");
                assertEquals(List.of(), page.evaluate(SMALL_TARGETS), path);
                assertEquals(List.of(), page.evaluate(COVERED), path);
            }
        }
    }

    @Test
    void whoWantsNoMotionGetsNone() throws Exception {
        // The shared context asks for reduced motion.
        try (var context = site.context()) {
            var page = context.newPage();
            for (var path : pagesOf("en-US")) {
                page.navigate(site.url(path));
                assertEquals(List.of(), page.evaluate(MOVING), path);
            }
        }
    }

    private List<String> pagesOf(String locale) throws Exception {
        var out = pages().stream().filter(path -> path.startsWith(locale)).toList();
        assertTrue(out.size() > 2, out.toString());
        return out;
    }
}
