package dev.samepage.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Terms are explained on the spot: by keyboard, without script, and on paper. */
@ExtendWith(BrowserSite.Shared.class)
class TermsInBrowserTest {
    private static final String PATH = "fr-FR/cloud-productivity.html";
    private static final String TERM = "terms.transacting-partner";

    private final BrowserSite site;

    TermsInBrowserTest(BrowserSite site) {
        this.site = site;
    }

    private static Locator explanation(Page page) {
        return page.locator("[id='" + TERM + "']");
    }

    private static Locator question(Page page) {
        return page.locator("[popovertarget='" + TERM + "']");
    }

    @Test
    void theKeyboardOpensAndClosesItWithoutScript() {
        try (var context = site.context(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 700))) {
            var page = context.newPage();
            page.navigate(site.url(PATH));
            assertThat(explanation(page)).isHidden();
            question(page).focus();
            page.keyboard().press("Enter");
            assertThat(explanation(page)).isVisible();
            assertThat(explanation(page)).isInViewport();
            assertThat(explanation(page)).containsText("Partenaire de transactions");
            page.keyboard().press("Escape");
            assertThat(explanation(page)).isHidden();
            assertThat(question(page)).isFocused();
        }
        site.assertQuiet();
    }

    @Test
    void itStandsBesideItsQuestion() {
        for (var width : List.of(320, 1280)) {
            try (var context = site.context(new Browser.NewContextOptions().setViewportSize(width, 700))) {
                var page = context.newPage();
                page.navigate(site.url(PATH));
                question(page).click();
                var asked = question(page).boundingBox();
                var told = explanation(page).boundingBox();
                assertTrue(asked.height >= 24, "target of " + asked.height + " px");
                var gap = Math.max(told.y - (asked.y + asked.height), asked.y - (told.y + told.height));
                assertTrue(gap >= 0 && gap < 16, "gap of " + gap + " px");
                assertTrue(told.x >= 0 && told.x + told.width <= width, "cut off at " + told.x + " + " + told.width);
            }
        }
    }

    @Test
    void paperShowsAllOfThem() {
        var page = site.page(PATH);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(explanation(page)).isVisible();
        assertThat(question(page)).isHidden();
        page.context().close();
    }
}
