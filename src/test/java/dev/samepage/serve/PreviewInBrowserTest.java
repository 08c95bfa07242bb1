package dev.samepage.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.samepage.browser.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as people see it. */
class PreviewInBrowserTest {
    private static final String PROGRAM = "cloud-productivity";
    private static final String TITLE = "Kompetenz „Cloud Productivity“";

    private static Playwright playwright;
    private static Browser browser;

    @TempDir
    Path folder;

    private final List<String> complaints = new ArrayList<>();
    private Preview preview;
    private BrowserContext context;

    @BeforeAll
    static void launch() {
        var chromium = Chromium.required();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void quit() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void open() throws IOException {
        preview = Preview.in(folder);
        context = context(ColorScheme.LIGHT, 1280);
    }

    @AfterEach
    void close() {
        context.close();
        preview.close();
        assertEquals(List.of(), complaints);
        assertEquals("", preview.log());
    }

    private BrowserContext context(ColorScheme scheme, int width) {
        var out = browser.newContext(new Browser.NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(scheme)
                .setViewportSize(width, 800));
        out.setDefaultTimeout(20_000);
        out.onWebError(error -> complaints.add(error.error()));
        out.onConsoleMessage(message -> {
            // A refused edit is told by its status, which the browser logs.
            if (message.type().equals("error")
                    && !message.text().contains("422")
                    && !message.text().contains("409")) {
                complaints.add(message.text());
            }
        });
        return out;
    }

    private Page page(String path) {
        var page = context.newPage();
        page.navigate(preview.server.address() + path);
        return page;
    }

    private void replace(String old, String changed) throws IOException {
        var bundle = preview.bundle(PROGRAM);
        var text = Files.readString(bundle);
        assertTrue(text.contains(old), old);
        Files.writeString(bundle, text.replace(old, changed));
    }

    @Test
    void aSavedTextShowsAtOnceAndThePageStaysWhereItWas() throws IOException {
        var page = page("de-DE/" + PROGRAM + ".html");
        assertThat(page.locator("samepage-preview .bar")).isVisible();
        page.evaluate("scrollTo(0, 900)");
        page.evaluate("window.old = true");
        replace(TITLE, "Ganz neuer Titel");
        assertThat(page.locator("h1 .text")).hasText("Ganz neuer Titel");
        page.waitForFunction("() => !window.old && Math.abs(scrollY - 900) < 2");
    }

    @Test
    void aPageThatAChangeDoesNotTouchIsNotLoadedAgain() throws IOException {
        var page = page("fr-FR/" + PROGRAM + ".html");
        var other = page("de-DE/" + PROGRAM + ".html");
        assertThat(page.locator("samepage-preview .bar")).isVisible();
        page.evaluate("window.old = true");
        replace(TITLE, "Ganz neuer Titel");
        assertThat(other.locator("h1 .text")).hasText("Ganz neuer Titel");
        assertEquals(true, page.evaluate("window.old"));
    }

    @Test
    void noMarkIsLeftForThePagesOwnScript() {
        var page = page("de-DE/" + PROGRAM + ".html");
        assertThat(page.locator("samepage-preview .bar")).isVisible();
        assertEquals(
                0,
                page.evaluate(
                        "() => { const w = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT); let n = 0;"
                                + " while (w.nextNode()) n += w.currentNode.data.startsWith('samepage') ? 1 : 0; return n; }"));
        assertThat(page.locator("h1 .text[data-samepage-unit='" + PROGRAM + " title']"))
                .hasCount(1);
    }

    @Test
    void aBrokenFileIsShownOverTheLastGoodPageUntilItIsMended() throws IOException {
        var page = page("de-DE/" + PROGRAM + ".html");
        assertThat(page.locator("samepage-preview .bar")).isVisible();
        replace("target: " + TITLE, "target: \"" + TITLE);
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .containsText("locales/de-DE/" + PROGRAM + ".yaml:");
        assertThat(page.locator("samepage-preview .carets")).containsText("^");
        assertThat(page.locator("h1 .text")).hasText(TITLE);
        replace("target: \"" + TITLE, "target: " + TITLE);
        assertThat(page.locator("samepage-preview .faults")).hasCount(0);
    }

    @Test
    void aWorkspaceThatStartsBrokenShowsItsPageOnceItIsMended() throws IOException {
        preview.close();
        replace("target: " + TITLE, "target: \"" + TITLE);
        preview = Preview.again(folder);
        var page = page("de-DE/" + PROGRAM + ".html");
        assertThat(page.locator("samepage-preview .faults")).isVisible();
        replace("target: \"" + TITLE, "target: " + TITLE);
        assertThat(page.locator("h1 .text")).hasText(TITLE);
        complaints.removeIf(told -> told.contains("503"));
    }

    @Test
    void theKeyboardShowsWhatATextIs() throws IOException {
        replace(TITLE, TITLE + "  x");
        var page = page("de-DE/" + PROGRAM + ".html");
        page.keyboard().press("Alt+t");
        page.locator("h1 .text").focus();
        page.keyboard().press("Enter");
        var panel = page.locator("samepage-preview .panel");
        assertThat(panel).containsText("locales/de-DE/" + PROGRAM + ".yaml:4:11");
        assertThat(panel).containsText("Cloud Productivity competency");
        assertThat(panel.locator(".findings")).containsText("double-space");
        assertThat(panel.locator("h2")).isFocused();
        axe(page);
        page.keyboard().press("Escape");
        assertThat(panel).hasCount(0);
        assertThat(page.locator("h1 .text")).isFocused();
    }

    @Test
    void anEditOnTheReviewPageIsWrittenAndShown() throws IOException {
        var page = page("de-DE/" + PROGRAM + ".html");
        assertThat(page.locator("samepage-preview .bar")).isVisible();
        var review = page("_serve/review/de-DE?program=" + PROGRAM);
        var unit = review.locator(".unit").first();
        unit.locator("textarea").fill("Im Browser geschrieben");
        unit.locator("select").selectOption("final");
        unit.locator("button.main").click();
        assertThat(unit.locator(".told")).containsText("Saved.");
        assertTrue(
                Files.readString(preview.bundle(PROGRAM)).contains("target: Im Browser geschrieben\n  state: final\n"));
        assertThat(page.locator("h1 .text")).hasText("Im Browser geschrieben");
        unit.locator(".told button").click();
        assertThat(unit.locator("textarea")).hasValue(TITLE);
        assertThat(page.locator("h1 .text")).hasText(TITLE);
    }

    @Test
    void aRefusedEditKeepsTheWordsAndSaysWhere() throws IOException {
        var before = Files.readString(preview.bundle(PROGRAM));
        var review = page("_serve/review/de-DE?program=" + PROGRAM);
        var unit = review.locator(".unit").first();
        unit.locator("textarea").fill("Kaputt {");
        unit.locator("button.main").click();
        assertThat(unit.locator(".told")).containsText("locales/de-DE/" + PROGRAM + ".yaml:4:");
        assertThat(unit.locator("textarea")).hasValue("Kaputt {");
        assertEquals(before, Files.readString(preview.bundle(PROGRAM)));
    }

    @Test
    void wordsBeingTypedSurviveAChangeOfTheFileAndDoNotOverwriteIt() throws IOException {
        var review = page("_serve/review/de-DE?program=" + PROGRAM);
        var unit = review.locator(".unit").first();
        unit.locator("textarea").fill("Meine Worte");
        replace(TITLE, "Worte von jemand anderem");
        assertThat(unit.locator(".told")).containsText("Worte von jemand anderem");
        assertThat(unit.locator("textarea")).hasValue("Meine Worte");
        assertTrue(Files.readString(preview.bundle(PROGRAM)).contains("Worte von jemand anderem"));
    }

    @Test
    void filtersShowWhatIsLeftToDo() throws IOException {
        var model = preview.root.resolve("content/programs/" + PROGRAM + ".yaml");
        Files.writeString(model, Files.readString(model).replaceFirst("title: .*", "title: Cloud Productivity skills"));
        var review = page("_serve/review/de-DE?show=stale");
        assertThat(review.locator(".unit")).hasCount(1);
        assertThat(review.locator(".unit .was ins")).containsText("skills");
        axe(review);
        review.locator("select[name=show]").selectOption("missing");
        assertThat(review.locator(".count")).containsText("No text is like that.");
    }

    @Test
    void theReviewPagesHaveNoBarriers() {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            context.close();
            context = context(scheme, 360);
            axe(page("_serve/review"));
            var review = page("_serve/review/de-DE?program=" + PROGRAM);
            assertThat(review.locator(".unit").first()).isVisible();
            axe(review);
            assertEquals(true, review.evaluate("document.documentElement.scrollWidth <= innerWidth"));
        }
    }

    private static void axe(Page page) {
        var found = new AxeBuilder(page).analyze().getViolations();
        assertTrue(
                found.isEmpty(),
                () -> found.stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList()
                        .toString());
    }
}
