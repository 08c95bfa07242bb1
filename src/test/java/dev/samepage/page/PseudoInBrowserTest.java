package dev.samepage.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Longer words, and lines from right to left, in a real browser. */
@ExtendWith(BrowserSite.Shared.class)
class PseudoInBrowserTest {
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<String> PAGES =
            List.of("index.html", "404.html", "index", "cloud-productivity", "first-aid-leader");

    // What people see, the controls' words included, that has two plain letters side by side.
    private static final String PLAIN_TEXTS = """
            names => {
              const out = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const el = node.parentElement;
                if (el.closest('script, style, template, .languages') || !el.checkVisibility()) continue;
                let text = node.data;
                for (const name of names) text = text.split(name).join('');
                if (/[a-z]{2}/i.test(text.replace(/\\S*\\d\\S*/g, '').replace(/(^|.) (and|or)(?= )/g, '$1'))) out.push(node.data);
              }
              return out;
            }
            """;

    private final BrowserSite site;

    PseudoInBrowserTest(BrowserSite site) {
        this.site = site;
    }

    @Test
    void nothingIsWiderThanTheScreen() throws Exception {
        var root = site.pseudo();
        for (var width : List.of(320, 1280)) {
            var scheme = width == 320 ? ColorScheme.LIGHT : ColorScheme.DARK;
            try (var context = site.context(
                    new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme))) {
                var page = context.newPage();
                for (var locale : List.of("en-XA", "ar-XB")) {
                    for (var name : PAGES) {
                        var path = name.endsWith(".html") ? name : locale + "/" + name + ".html";
                        page.navigate(site.url(root + path));
                        page.evaluate("() => document.querySelectorAll('main details').forEach(d => d.open = true)");
                        var picture = locale + "_" + name.replace(".html", "-root") + "_" + width + ".png";
                        page.screenshot(
                                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(picture)));
                        page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
                        assertEquals(
                                width,
                                page.evaluate("() => Math.max(innerWidth, document.documentElement.scrollWidth)"),
                                path);
                        if (path.startsWith("ar")) {
                            assertEquals("rtl", page.evaluate("() => getComputedStyle(document.body).direction"), path);
                        }
                    }
                }
            }
        }
        site.assertQuiet();
    }

    @Test
    void whatTheScriptSaysIsTranslatedToo() throws Exception {
        var root = site.pseudo();
        var names = List.of("Office 365", "Exchange Online", "SharePoint Online", "Yammer", "ProPlus", "MCSA");
        for (var name : List.of("cloud-productivity", "first-aid-leader")) {
            var page = site.page(root + "en-XA/" + name + ".html");
            page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
            for (var box : page.locator(".options input[type=checkbox]:visible").all()) {
                box.check();
            }
            page.locator(".amount input:visible").first().fill("many");
            assertEquals(List.of(), page.evaluate(PLAIN_TEXTS, names), name);
            page.locator("[data-do=reset]").click();
            assertEquals(List.of(), page.evaluate(PLAIN_TEXTS, names), name);
            page.context().close();
        }
        site.assertQuiet();
    }
}
