package dev.samepage.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What readers do now and then: several organizations, files, links, tables, paper, search. */
@ExtendWith(BrowserSite.Shared.class)
class ToolsTest {
    private static final String CLOUD = "en-US/cloud-productivity.html";
    private static final String SILVER = "managed-service-partner.silver";
    private static final String ROLE = SILVER + ".performance.association.fast-track-partner";

    private final BrowserSite site;

    ToolsTest(BrowserSite site) {
        this.site = site;
    }

    @AfterEach
    void nothingWentWrongUnseen() {
        site.assertQuiet();
    }

    private static Locator id(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    private static Locator role(Page page) {
        return id(page, ROLE).locator("input");
    }

    private static Locator name(Page page) {
        return page.locator("[name=organization]");
    }

    private static Locator button(Page page, String action) {
        return page.locator("[data-do=" + action + "]");
    }

    private static Page tools(Page page) {
        page.locator(".tools > details > summary").click();
        page.locator(".profiles summary").click();
        assertThat(button(page, "add")).isVisible();
        return page;
    }

    private Page open(String path) {
        return tools(site.page(path));
    }

    private static void add(Page page, String organization) {
        name(page).fill(organization);
        button(page, "add").click();
        assertThat(page.locator(".whose select option:checked")).hasText(organization);
    }

    // ---- Several organizations

    @Test
    void eachOrganizationHasItsOwnMarks() {
        var page = open(CLOUD);
        assertThat(page.locator(".whose")).isHidden();
        role(page).check();
        add(page, "Contoso");
        assertThat(role(page)).not().isChecked();
        page.locator("[name=market][value=developing]").check();
        page.locator(".whose select").selectOption("");
        assertThat(role(page)).isChecked();
        assertThat(page.locator("[name=market]:checked")).hasCount(0);
        page.reload();
        assertThat(page.locator(".whose select option")).hasCount(2);
        assertThat(role(page)).isChecked();
        page.locator(".whose select").selectOption("Contoso");
        assertThat(page.locator("[name=market][value=developing]")).isChecked();
        page.context().close();
    }

    @Test
    void organizationOutlivesTheLanguageAndHoldsForAllPrograms() {
        var page = open(CLOUD);
        add(page, "Contoso");
        role(page).check();
        page.locator(".languages summary").click();
        page.locator(".languages a[hreflang=it-IT]").click();
        assertThat(page.locator(".whose select option:checked")).hasText("Contoso");
        assertThat(role(page)).isChecked();
        page.locator(".crumb a").click();
        page.locator("[data-program=first-aid-leader] a").click();
        assertThat(page.locator(".whose select option:checked")).hasText("Contoso");
        page.context().close();
    }

    @Test
    void marksOfBeforeBelongToTheFirstOrganization() {
        var page = site.page(CLOUD);
        page.evaluate("() => localStorage.setItem('samepage:cloud-productivity', JSON.stringify({samepage: 1,"
                + " program: 'cloud-productivity', version: 'x', market: '', amounts: {}, seen: {}, people: [],"
                + " marked: ['shared.association.fast-track-partner']}))");
        page.reload();
        assertThat(role(page)).isChecked();
        add(tools(page), "Contoso");
        assertThat(role(page)).not().isChecked();
        page.locator(".whose select").selectOption("");
        assertThat(role(page)).isChecked();
        page.context().close();
    }

    @Test
    void organizationCanBeRenamedDeletedAndBroughtBack() {
        var page = open(CLOUD);
        button(page, "add").click();
        assertThat(page.locator(".undo span")).hasText("Please enter a name first.");
        add(page, "Contoso");
        role(page).check();
        name(page).fill("Contoso Ltd");
        button(page, "rename").click();
        assertThat(page.locator(".whose select option:checked")).hasText("Contoso Ltd");
        button(page, "forget").click();
        assertThat(page.locator(".whose")).isHidden();
        assertThat(button(page, "forget")).isHidden();
        assertThat(role(page)).not().isChecked();
        assertFalse(((String) page.evaluate("() => JSON.stringify(localStorage)")).contains("fast-track"));
        button(page, "undo").click();
        assertThat(page.locator(".whose select option:checked")).hasText("Contoso Ltd");
        assertThat(role(page)).isChecked();
        page.context().close();
    }

    @Test
    void twoTabsMayStayWithTwoOrganizations() {
        var context = site.context();
        var one = context.newPage();
        one.navigate(site.url(CLOUD));
        add(tools(one), "Contoso");
        var other = context.newPage();
        other.navigate(site.url("fr-FR/cloud-productivity.html"));
        assertThat(other.locator(".whose select option:checked")).hasText("Contoso");
        other.locator(".whose select").selectOption("");
        role(one).check();
        assertThat(role(other)).not().isChecked();
        other.locator("[name=market][value=developed]").check();
        assertThat(one.locator("[name=market]:checked")).hasCount(0);
        other.locator(".whose select").selectOption("Contoso");
        assertThat(role(other)).isChecked();
        button(one, "forget").click();
        assertThat(other.locator(".whose")).isHidden();
        assertThat(other.locator("[name=market][value=developed]")).isChecked();
        context.close();
    }

    @Test
    void organizationNamesAreText() {
        var page = open(CLOUD);
        add(page, "<img src=x onerror=alert(1)> & Söhne");
        page.reload();
        assertThat(page.locator(".whose select option:checked")).hasText("<img src=x onerror=alert(1)> & Söhne");
        assertThat(page.locator(".progress img")).hasCount(0);
        page.context().close();
    }

    @Test
    void hostileProfilesChangeNothing() {
        var page = site.page(CLOUD);
        for (var hostile : List.of(
                "1",
                "{}",
                "[]",
                "[1]",
                "[[1,2]]",
                "[[\"../x\",\"a\"]]",
                "[[\"\",1]]",
                "[[\"\",\"a\"],null]",
                "{",
                "[[{},\"\"]]")) {
            page.evaluate(
                    "text => { localStorage.setItem('samepage-profiles', text);"
                            + " sessionStorage.setItem('samepage-profile', text); localStorage.setItem('samepage-profile', text); }",
                    hostile);
            page.reload();
            assertThat(page.locator(".count").first()).hasText("0 of 2 requirements met");
            assertThat(button(page, "export")).hasCount(1);
            assertThat(page.locator(".whose")).isHidden();
            role(page).check();
            role(page).uncheck();
        }
        page.context().close();
    }

    // ---- Files and links

    private static Path download(Page page, String action, Path folder) {
        var download = page.waitForDownload(() -> button(page, action).click());
        var file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    @Test
    void fileOfMarksSaysWhoseTheyAre(@TempDir Path folder) throws Exception {
        var page = open(CLOUD);
        add(page, "Contoso");
        role(page).check();
        var file = download(page, "export", folder);
        assertTrue(Files.readString(file).contains("\"profile\": \"Contoso\""));
        page.context().close();
        var other = open("de-DE/cloud-productivity.html");
        other.locator("[type=file]").setInputFiles(file);
        assertThat(other.locator(".ask .from strong")).hasText("Contoso");
        assertThat(role(other)).not().isChecked();
        button(other, "apart").click();
        assertThat(other.locator(".whose select option:checked")).hasText("Contoso");
        assertThat(role(other)).isChecked();
        other.locator(".whose select").selectOption("");
        assertThat(role(other)).not().isChecked();
        other.context().close();
    }

    @Test
    void fileOfAnythingElseChangesNothing(@TempDir Path folder) throws Exception {
        var page = open(CLOUD);
        role(page).check();
        var before = page.evaluate("() => JSON.stringify(localStorage)");
        for (var text : List.of(
                "", "nothing", "[]", "{\"samepage\":1}", "{\"samepage\":1,\"program\":\"first-aid-leader\"}", "\0\1")) {
            var file = Files.writeString(folder.resolve("x.json"), text);
            page.locator("[type=file]").setInputFiles(file);
            assertThat(page.locator(".undo span"))
                    .hasText("This file cannot be read. Your marks have not been changed.");
            assertThat(page.locator(".ask")).isHidden();
            page.evaluate("() => document.querySelector('.undo span').replaceChildren()");
        }
        assertEquals(before, page.evaluate("() => JSON.stringify(localStorage)"));
        page.context().close();
    }

    @Test
    void linkWithMarksOpensInAnotherBrowser() {
        var context = site.context();
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var page = context.newPage();
        page.navigate(site.url(CLOUD));
        tools(page);
        role(page).check();
        page.locator("fieldset.person [type=text]").first().fill("Ada");
        button(page, "link").click();
        assertThat(page.locator(".undo span")).containsText("The link has been copied.");
        var link = (String) page.evaluate("() => navigator.clipboard.readText()");
        context.close();
        var fresh = site.context().newPage();
        fresh.navigate(link);
        assertThat(fresh.locator(".ask p").first())
                .hasText("This link contains marks. What do you want to do with them?");
        assertThat(role(fresh)).not().isChecked();
        assertFalse(fresh.url().contains("#"));
        button(fresh, "replace").click();
        assertThat(role(fresh)).isChecked();
        assertThat(fresh.locator("fieldset.person [type=text]").first()).hasValue("");
        fresh.context().close();
    }

    @Test
    void linkWithAnythingElseChangesNothing() {
        for (var code : List.of("x", "_", "eyJ9", "bnVsbA", "A".repeat(5000))) {
            var page = site.page(CLOUD + "#state=" + code);
            assertThat(page.locator(".undo span"))
                    .hasText("This file cannot be read. Your marks have not been changed.");
            assertEquals(0, page.evaluate("() => Object.keys(localStorage).length"));
            page.context().close();
        }
    }

    @Test
    void summaryCanBeCopied() {
        var context = site.context();
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var page = context.newPage();
        page.navigate(site.url("fr-FR/cloud-productivity.html"));
        tools(page);
        role(page).check();
        button(page, "summary").click();
        assertThat(page.locator(".undo span")).hasText("Le résumé a été copié.");
        var text = (String) page.evaluate("() => navigator.clipboard.readText()");
        assertTrue(text.contains("\nSilver\n0 sur 2 exigences remplies\n- Performances\n  - "), text);
        assertTrue(text.contains("Coché par vous. Rien n’est transmis à qui que ce soit."), text);
        assertFalse(text.contains("Office 365 Delegated Administrator"), text);
        context.close();
    }

    @Test
    void summaryIsShownWhereNothingCanBeCopied() {
        var context = site.context();
        context.addInitScript("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
        var page = context.newPage();
        page.navigate(site.url(CLOUD));
        button(tools(page), "summary").click();
        assertTrue(page.locator(".manual textarea").inputValue().contains("0 of 2 requirements met"));
        context.close();
    }

    @Test
    void tableOpensInASpreadsheet(@TempDir Path folder) throws Exception {
        var page = open("de-DE/cloud-productivity.html");
        role(page).check();
        // A text that a spreadsheet would take for a formula, as a translator might write it.
        page.evaluate("() => document.querySelector('.requirement h4 .text').textContent = '=HYPERLINK(\"x\")'");
        var bytes = Files.readAllBytes(download(page, "csv", folder));
        assertArrayEquals(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, Arrays.copyOf(bytes, 3));
        var text = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        var lines = text.split("\r\n", -1);
        assertEquals("\"Stufe\",\"Anforderung\",\"Status\",\"Was noch fehlt\"", lines[0]);
        assertTrue(lines[1].startsWith("\"Silver\",\"'=HYPERLINK(\"\"x\"\")\",\"Noch nicht erfüllt\",\""), lines[1]);
        for (var line : Arrays.copyOf(lines, lines.length - 1)) {
            assertTrue(line.matches("(\"([^\"]|\"\")*\",){3}\"([^\"]|\"\")*\""), line);
        }
        assertEquals("", lines[lines.length - 1]);
        page.context().close();
    }

    // ---- Search

    @Test
    void searchFindsWordsWithoutAccentsAndByTheSource() {
        var page = site.page("fr-FR/cloud-productivity.html");
        var field = page.locator(".progress [type=search]");
        field.fill("reussi  LES");
        assertThat(page.locator("main mark").first()).hasText("réussi les");
        assertThat(page.locator(".found")).hasText("1 résultat");
        assertThat(page.locator("[role=status]")).hasText("1 résultat");
        field.fill("delegated admin");
        assertThat(page.locator(".original mark").first()).hasText("Delegated Admin");
        assertThat(page.locator(".found")).hasText("2 résultats");
        field.press("Enter");
        assertThat(page.locator("mark.here")).hasCount(1);
        assertThat(page.locator("mark.here")).isInViewport();
        field.fill("zzz");
        assertThat(page.locator(".found")).hasText("Rien sur cette page ne correspond à ces mots.");
        field.fill("partenaire");
        assertThat(page.locator("main mark").first()).isVisible();
        field.press("Escape");
        assertThat(page.locator("mark")).hasCount(0);
        assertThat(page.locator(".original")).hasCount(0);
        assertThat(field).hasValue("");
        assertThat(page.locator(".found")).isEmpty();
        page.context().close();
    }

    @Test
    void searchMarksWordsAcrossEmphasisAndLeavesTheTextAsItWas() {
        var page = site.page(CLOUD);
        var before = page.locator(".options").textContent();
        page.locator(".progress [type=search]").fill("same person must");
        assertThat(page.locator("main mark").first()).hasText("same person");
        assertThat(page.locator("main mark").nth(1)).hasText("must");
        page.locator(".progress [type=search]").press("Escape");
        assertThat(page.locator("mark")).hasCount(0);
        assertEquals(before, page.locator(".options").textContent());
        page.context().close();
    }

    @Test
    void searchLooksBehindFilters() {
        var page = site.page(CLOUD);
        page.locator("[data-view=level]").selectOption("managed-service-partner.gold");
        page.locator(".progress [type=search]").fill("1,000 active");
        assertThat(page.locator("main mark")).isVisible();
        page.locator(".progress [type=search]").fill("");
        assertThat(id(page, SILVER)).isHidden();
        page.context().close();
    }

    // ---- Paper

    private static List<?> printed(Page page, String action) {
        page.evaluate("() => { window.print = () => { window.printed = document.body.className; }; }");
        button(page, action).click();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        var out = List.of(
                page.evaluate("() => window.printed"),
                page.locator(".progress").isVisible(),
                role(page).isVisible());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
        page.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
        assertEquals("program scripted", page.evaluate("() => document.body.className"));
        return out;
    }

    @Test
    void printsWithMarksWithoutAndOnlyWhatIsLeft() {
        var page = open(CLOUD);
        role(page).check();
        assertEquals(List.of("program scripted with-marks", true, true), printed(page, "print"));
        assertEquals(List.of("program scripted blank", false, true), printed(page, "blank"));
        assertEquals(List.of("program scripted rest-only", true, false), printed(page, "rest"));
        page.context().close();
    }

    @Test
    void partThatCannotBeLoadedIsSaidAndTriedAgain() {
        var context = site.context();
        var page = context.newPage();
        page.route("**/checklist-more.js", route -> route.abort());
        page.navigate(site.url(CLOUD));
        page.locator(".progress [type=search]").focus();
        assertThat(page.locator(".undo span")).containsText("could not be loaded");
        site.complaints.clear();
        page.unroute("**/checklist-more.js");
        page.locator(".progress [type=search]").fill("exam");
        assertThat(page.locator("main mark").first()).isVisible();
        context.close();
    }
}
