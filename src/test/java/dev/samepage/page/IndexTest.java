package dev.samepage.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of programmes: progress and search. */
@ExtendWith(BrowserSite.Shared.class)
class IndexTest {
    private static final String COURSES = "volunteer-group.basic.courses.";

    private final BrowserSite site;

    IndexTest(BrowserSite site) {
        this.site = site;
    }

    @AfterEach
    void nothingWentWrongUnseen() {
        site.assertQuiet();
    }

    private static Locator level(Page page, String level) {
        return page.locator("[data-level='volunteer-group." + level + "'] .standing");
    }

    @Test
    void listTellsHowFarTheReaderIs() {
        var page = site.page("en-US/index.html");
        assertThat(page.locator(".by-you")).isHidden();
        assertThat(level(page, "basic")).isHidden();
        page.locator("[data-program=first-aid-leader] a").click();
        page.locator("[id='" + COURSES + "children'] input").check();
        page.locator("[id='" + COURSES + "psychological'] input").check();
        page.navigate(site.url("de-DE/index.html"));
        assertThat(level(page, "basic")).hasText("1 von 3 Anforderungen erfüllt");
        // That says how many there are.
        assertThat(page.locator("[data-program=first-aid-leader] .size:visible"))
                .hasCount(0);
        assertThat(page.locator("[data-program=cloud-productivity] .size:visible"))
                .hasCount(2);
        assertThat(level(page, "advanced")).hasText("0 von 3 Anforderungen erfüllt");
        assertThat(page.locator(".by-you")).containsText("Von Ihnen markiert");
        assertThat(page.locator("[data-program=cloud-productivity] .standing:visible"))
                .hasCount(0);
        page.context().close();
    }

    @Test
    void listTellsWhatChangedAndIgnoresTheRest() {
        var page = site.page("en-US/index.html");
        for (var text : new String[] {
            "{",
            "[]",
            "null",
            "{\"levels\":1}",
            "{\"levels\":{\"volunteer-group.basic\":[1,3]},\"version\":\"older\"}",
            "{\"levels\":{\"volunteer-group.basic\":[9,3]},\"version\":\"2026-10\"}",
            "{\"levels\":{\"volunteer-group.basic\":\"x\"},\"version\":\"2026-10\"}"
        }) {
            page.evaluate("text => localStorage.setItem('samepage:first-aid-leader', text)", text);
            page.reload();
            assertThat(level(page, "basic")).isHidden();
            var changed = page.locator("[data-program=first-aid-leader] .changed");
            assertEquals(text.contains("older"), changed.isVisible(), text);
        }
        page.evaluate("() => localStorage.setItem('samepage:first-aid-leader',"
                + " '{\"levels\":{\"volunteer-group.basic\":[3,3]},\"version\":\"2026-10\"}')");
        page.reload();
        assertThat(level(page, "basic")).hasText("Met");
        page.context().close();
    }

    @Test
    void searchFindsProgramsByTheirWordsAndTheSourceOnes() {
        var page = site.page("es-ES/index.html");
        var field = page.locator(".find input");
        var programs = page.locator(".programs > li:visible");
        assertThat(programs).hasCount(2);
        for (var words : new String[] {"desfibrilador", "DEFIBRILLATOR", "equipo psicologicos", "first-aid kit"}) {
            field.fill(words);
            assertThat(programs).hasCount(1);
            assertThat(programs).hasAttribute("data-program", "first-aid-leader");
            assertThat(page.locator(".found")).hasText("1 programa encontrado");
        }
        assertThat(page.locator("[role=status]")).hasText("1 programa encontrado");
        var end = field.boundingBox().x + field.boundingBox().width;
        assertTrue(page.locator(".found").boundingBox().x > end + 8, "what is found stands off the field");
        field.fill("70-346");
        assertThat(programs).hasAttribute("data-program", "cloud-productivity");
        field.fill("zzz");
        assertThat(programs).hasCount(0);
        assertThat(page.locator(".found")).hasText("Ningún programa coincide con estas palabras.");
        field.press("Escape");
        assertThat(programs).hasCount(2);
        page.context().close();
    }
}
