package dev.samepage.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.samepage.Folders;
import dev.samepage.locale.LocaleTag;
import dev.samepage.site.SiteBuilder;
import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.text.WholeFolder;
import dev.samepage.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Readers' ways through the shipped pages, in a real browser. */
@ExtendWith(BrowserSite.Shared.class)
class JourneyTest {
    private static final String CLOUD = "en-US/cloud-productivity.html";
    private static final String SILVER = "managed-service-partner.silver";
    private static final String GOLD = "managed-service-partner.gold";

    private final BrowserSite site;

    JourneyTest(BrowserSite site) {
        this.site = site;
    }

    @AfterEach
    void nothingWentWrongUnseen() {
        site.assertQuiet();
    }

    private static Locator id(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    private static Locator count(Page page, String level) {
        return page.locator("[data-for='" + level + "'] .count:visible");
    }

    private static Locator amount(Page page, String level) {
        return id(page, level + ".performance.entitlements").locator(".amount input");
    }

    private static Locator role(Page page, String level) {
        return id(page, level + ".performance.association.fast-track-partner").locator("input");
    }

    private static Locator exam(Page page, String level, int person, int exam) {
        return id(page, level + ".exams.by-exams")
                .locator("fieldset.person")
                .nth(person)
                .locator("[type=checkbox]")
                .nth(exam);
    }

    private static void silver(Page page) {
        page.locator("[name=market][value=developed]").check();
        amount(page, SILVER).fill("2.000");
        role(page, SILVER).check();
        exam(page, SILVER, 0, 0).check();
        exam(page, SILVER, 0, 1).check();
    }

    @Test
    void silverIsMetAndGoldSharesItsAnswers() {
        var page = site.page(CLOUD);
        assertThat(count(page, SILVER)).hasText("0 of 2 requirements met");
        silver(page);
        assertThat(count(page, SILVER)).hasText("2 of 2 requirements met");
        assertThat(count(page, GOLD)).hasText("0 of 2 requirements met");
        assertThat(role(page, GOLD)).isChecked();
        assertThat(exam(page, GOLD, 0, 1)).isChecked();
        assertThat(amount(page, GOLD)).hasValue("2000");
        assertThat(id(page, SILVER + ".exams.by-certification~standing")).containsText("Not needed");
        assertThat(page.locator("[role=status]")).containsText("2 of 2 requirements met");
        page.context().close();
    }

    @Test
    void twoPeopleWithOneExamEachAreNotOne() {
        var page = site.page(CLOUD);
        exam(page, GOLD, 0, 0).check();
        exam(page, GOLD, 1, 1).check();
        assertThat(id(page, SILVER + ".exams~standing")).hasText("Not met yet");
        exam(page, GOLD, 1, 0).check();
        assertThat(id(page, SILVER + ".exams~standing")).hasText("Met");
        assertThat(id(page, GOLD + ".exams~standing")).hasText("Not met yet");
        page.context().close();
    }

    @Test
    void answersOutliveReloadAndLanguage() {
        var page = site.page(CLOUD + "#" + GOLD);
        silver(page);
        page.reload();
        assertThat(count(page, SILVER)).hasText("2 of 2 requirements met");
        page.locator(".languages summary").click();
        page.locator(".languages a[hreflang=de-DE]").click();
        page.waitForURL("**/de-DE/cloud-productivity.html#" + GOLD);
        assertThat(count(page, SILVER)).hasText("2 von 2 Anforderungen erfüllt");
        page.context().close();
    }

    @Test
    void withoutStorageTheAnswersTravelInTheLink() {
        var context = site.context();
        context.addInitScript(
                "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})");
        var page = context.newPage();
        page.navigate(site.url(CLOUD));
        assertThat(page.locator("[data-word=unavailable]").first()).isVisible();
        silver(page);
        assertThat(count(page, SILVER)).hasText("2 of 2 requirements met");
        page.locator(".languages summary").click();
        page.locator(".languages a[hreflang=fr-FR]").click();
        page.locator("[data-do=replace]").click();
        assertThat(count(page, SILVER)).hasText("2 sur 2 exigences remplies");
        assertFalse(page.url().contains("state="));
        context.close();
    }

    @Test
    void withoutScriptThePageIsComplete() {
        var context = site.context(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        var page = context.newPage();
        page.navigate(site.url(CLOUD));
        assertThat(page.locator(".progress")).isHidden();
        assertThat(page.locator(".amount").first()).isHidden();
        role(page, SILVER).check();
        assertThat(role(page, SILVER)).isChecked();
        page.locator(".persons input").first().check();
        assertEquals(0, page.locator("button:not(.term):visible").count());
        context.close();
    }

    @Test
    void worksFromAFile() {
        var context = site.context();
        var page = context.newPage();
        page.navigate(site.folder.resolve(CLOUD).toUri().toString());
        silver(page);
        assertThat(count(page, SILVER)).hasText("2 of 2 requirements met");
        page.reload();
        assertThat(count(page, SILVER)).hasText("2 of 2 requirements met");
        context.close();
    }

    private static Page tools(Page page) {
        page.locator(".tools > details > summary").click();
        assertThat(page.locator("[data-do=export]")).isVisible();
        return page;
    }

    private Path savedPage(Page page, Path folder, boolean marks) {
        tools(page).locator("[name=with-marks]").setChecked(marks);
        var download =
                page.waitForDownload(() -> page.locator("[data-do=offline]").click());
        assertEquals("cloud-productivity.de-DE.html", download.suggestedFilename());
        var file = folder.resolve("saved.html");
        download.saveAs(file);
        return file;
    }

    @Test
    void savedPageWorksAsOneFile(@TempDir Path elsewhere) {
        var online = site.page("de-DE/cloud-productivity.html");
        silver(online);
        var file = savedPage(online, elsewhere, false);
        online.context().close();
        var context = site.context();
        var page = context.newPage();
        page.navigate(file.toUri().toString());
        assertThat(count(page, SILVER)).hasText("0 von 2 Anforderungen erfüllt");
        assertEquals("grid", page.locator(".standings").evaluate("e => getComputedStyle(e).display"));
        silver(page);
        page.reload();
        assertThat(count(page, SILVER)).hasText("2 von 2 Anforderungen erfüllt");
        page.locator("[data-view=original]").check();
        assertThat(page.locator("h1 .original")).hasText("Cloud Productivity competency");
        assertEquals(
                "https://samepage.example/fr-FR/cloud-productivity.html",
                page.locator(".languages a[hreflang=fr-FR]").getAttribute("href"));
        context.close();
    }

    @Test
    void savedPageCarriesMarksAndSavesItself(@TempDir Path elsewhere) {
        var online = site.page("de-DE/cloud-productivity.html");
        silver(online);
        var file = savedPage(online, elsewhere, true);
        online.context().close();
        for (var turn = 0; turn < 2; turn++) {
            var context = site.context();
            var page = context.newPage();
            page.navigate(file.toUri().toString());
            assertThat(count(page, SILVER)).hasText("2 von 2 Anforderungen erfüllt");
            file = savedPage(page, elsewhere, true);
            context.close();
        }
    }

    @Test
    void savedPageAllowsNoOtherScript(@TempDir Path elsewhere) throws Exception {
        var online = site.page("de-DE/cloud-productivity.html");
        var file = savedPage(online, elsewhere, false);
        online.context().close();
        var text = Files.readString(file);
        Files.writeString(file, text.replace("<main", "<script>document.title = 'broken in'</script><main"));
        var context = site.context();
        var page = context.newPage();
        page.navigate(file.toUri().toString());
        assertThat(page.locator(".progress")).isVisible();
        assertFalse(page.title().equals("broken in"));
        assertEquals(1, site.complaints.size(), site.complaints.toString());
        assertTrue(site.complaints.get(0).contains("Content Security Policy"));
        site.complaints.clear();
        context.close();
    }

    @Test
    void changedRulesAreToBeCheckedAgain() {
        var page = site.page(CLOUD);
        silver(page);
        page.evaluate("() => { const k = 'samepage:cloud-productivity', s = JSON.parse(localStorage[k]);"
                + " const was = s.texts['" + SILVER + ".performance.entitlements'];"
                + " s.texts['" + SILVER + ".performance.entitlements'] = was.replace('2,000', '1,500');"
                + " s.seen['shared.association.fast-track-partner'] = '00000000';"
                + " s.seen['" + SILVER + ".performance.entitlements'] = '00000000';"
                + " s.marked.push('shared.association.gone', 'shared.boat');"
                + " s.texts['shared.boat'] = 'de-DE Die Gruppe hat ein Boot.';"
                + " localStorage[k] = JSON.stringify(s); }");
        page.reload();
        assertThat(count(page, SILVER)).hasText("1 of 2 requirements met");
        assertThat(page.locator(".doubt:visible")).hasCount(3);
        // What has changed: what was read then stands struck out, in the language in which it was read.
        var then = id(page, SILVER + ".performance.entitlements").locator(".doubt del");
        assertThat(then).containsText("1,500");
        assertThat(then).hasAttribute("lang", "en-US");
        assertEquals(
                true,
                page.evaluate("() => [...document.querySelectorAll('.doubt')].every((x) => x.querySelector('button')"
                        + ".getBoundingClientRect().top >= x.querySelector('del').getBoundingClientRect().bottom)"),
                "the button stands below what was read");
        // Of what is gone, readers see what it said; its key only where nobody knows that any more.
        assertThat(page.locator(".removed li"))
                .hasText(new String[] {"shared.association.gone", "Die Gruppe hat ein Boot."});
        assertThat(page.locator(".removed del")).hasAttribute("lang", "de-DE");
        id(page, SILVER + ".performance.association.fast-track-partner")
                .locator(".doubt button")
                .click();
        id(page, SILVER + ".performance.entitlements").locator(".doubt button").click();
        assertThat(count(page, SILVER)).hasText("2 of 2 requirements met");
        assertThat(page.locator(".doubt")).hasCount(0);
        page.context().close();
    }

    @Test
    void marksMoveWithANodeThatHasAnotherId(@TempDir Path folder) throws Exception {
        var former = "        was: transacting-partner";
        Folders.copyShipped(folder);
        Folders.copy(Path.of("templates"), folder.resolve("templates"));
        var program = folder.resolve("content/programs/cloud-productivity.yaml");
        Files.writeString(
                program,
                Files.readString(program)
                        .replace("- id: transacting-partner\n", "- id: reseller\n" + former + "\n")
                        .replace("Enabling Office 365 Services", "Enabling the Office 365 Services")
                        .replace("- id: exam-70-347\n", "- id: exam-services\n        was: exam-70-347\n")
                        .replace(
                                "- id: active-entitlements\n    title",
                                "- id: seats\n    was: active-entitlements\n    title")
                        .replace("metric: active-entitlements", "metric: seats")
                        .replace("- id: developing\n", "- id: growing\n    was: developing\n")
                        .replace("developing: 1000", "growing: 1000"));
        var workspace = Workspace.read(folder);
        assertEquals(List.of(), workspace.findings());
        var renamed = site.folder.resolve("renamed");
        var built = SiteBuilder.build(workspace, renamed, List.of(LocaleTag.of("en-US")), Gaps.SHOWN);
        assertTrue(built.built(), built.findings().toString());
        var page = site.page(CLOUD);
        id(page, SILVER + ".performance.association.transacting-partner")
                .locator("input")
                .check();
        exam(page, SILVER, 0, 1).check();
        page.locator("[name=market][value=developing]").check();
        id(page, SILVER + ".performance.entitlements").locator(".amount input").fill("1500");
        page.navigate(site.url("renamed/" + CLOUD));
        assertThat(page.locator("[name=market][value=growing]")).isChecked();
        assertThat(id(page, SILVER + ".performance.entitlements").locator(".amount input"))
                .hasValue("1500");
        var moved = id(page, SILVER + ".performance.association.reseller");
        assertThat(moved.locator("input")).isChecked();
        assertThat(moved.locator(".doubt")).hasCount(0);
        // The exam's title is another, so the mark that moved is to be checked.
        assertThat(exam(page, SILVER, 0, 1)).isChecked();
        assertThat(page.locator(".doubt").first()).isVisible();
        assertThat(page.locator(".removed")).isHidden();
        page.context().close();
        WholeFolder.delete(renamed);
    }

    @Test
    void peopleHaveTheirOwnNumbers() {
        var page = site.page(CLOUD);
        var people = id(page, SILVER + ".exams.by-exams");
        for (var i = 0; i < 9; i++) {
            people.locator("button").last().click();
        }
        assertThat(people.locator("fieldset.person legend")).hasCount(10);
        assertThat(people.locator("fieldset.person legend").last()).hasText("Person 10");
        assertThat(people.locator("fieldset.person").last().locator("[type=text]"))
                .isFocused();
        people.locator("fieldset.person button:visible").first().click();
        assertThat(people.locator("fieldset.person legend")).hasCount(9);
        // The way back stands where the reader is, and takes the focus of the button that has gone.
        var back = people.locator("[data-do=undo]");
        assertThat(back).isFocused();
        back.click();
        assertThat(people.locator("fieldset.person legend")).hasCount(10);
        assertThat(people.locator(".undo")).containsText("The last change has been undone.");
        page.locator(".tools > details > summary").click();
        page.locator("[data-do=reset]").click();
        assertThat(page.locator(".tools .undo")).containsText("All marks have been removed.");
        assertThat(people.locator(".undo")).hasCount(0);
        page.context().close();
    }

    @Test
    void whatIsLeftTellsANameFromWhatItSays() {
        var page = site.page("de-DE/cloud-productivity.html");
        page.locator("[name=market][value=developed]").check();
        var left = page.locator("[data-for='" + SILVER + "'] .left");
        assertThat(left).containsText("Industrieländer – Sie haben für Ihre Kunden");
        var box = id(page, SILVER + ".exams.by-exams")
                .locator(".person label.tick")
                .first();
        assertThat(box).hasText(Pattern.compile("^Prüfung 70-346 – Verwalten"));
        page.context().close();
    }

    @Test
    void notesBelowAnAmountStandEquallyFarIn() {
        var page = site.page(CLOUD);
        var silver = id(page, SILVER + ".performance.workloads").locator(".note-word");
        var gold = id(page, GOLD + ".performance.workloads").locator(".note-word");
        assertEquals(silver.boundingBox().x, gold.boundingBox().x, 1);
        page.context().close();
    }

    @Test
    void hostileStatesChangeNothing() {
        var page = site.page(CLOUD);
        for (var hostile : new String[] {
            "null",
            "[]",
            "{",
            "1e999",
            "{\"samepage\":2,\"program\":\"cloud-productivity\"}",
            "{\"samepage\":1,\"program\":\"cloud-productivity\",\"amounts\":{\"__proto__\":1},\"seen\":{},\"marked\":[],\"people\":[]}",
            "{\"samepage\":1,\"program\":\"cloud-productivity\",\"amounts\":{\"active-entitlements\":-1},\"seen\":{},\"marked\":[],\"people\":[]}",
            "{\"samepage\":1,\"program\":\"cloud-productivity\",\"amounts\":{},\"seen\":{},\"marked\":[\"<img src=x onerror=alert(1)>\"],\"people\":[]}",
            "{\"samepage\":1,\"program\":\"other\",\"amounts\":{},\"seen\":{},\"marked\":[],\"people\":[]}",
        }) {
            page.evaluate("text => localStorage.setItem('samepage:cloud-productivity', text)", hostile);
            page.reload();
            assertThat(count(page, SILVER)).hasText("0 of 2 requirements met");
        }
        assertEquals(
                true, page.evaluate("() => ({}).polluted === undefined && Object.keys(Object.prototype).length === 0"));
        page.context().close();
    }

    @Test
    void resetCanBeUndone() {
        var page = site.page(CLOUD);
        silver(page);
        tools(page).locator("[data-do=reset]").click();
        assertThat(count(page, SILVER)).hasText("0 of 2 requirements met");
        page.locator("[data-do=undo]").click();
        assertThat(count(page, SILVER)).hasText("2 of 2 requirements met");
        page.context().close();
    }

    @Test
    void exportedFileCanBeImported(@TempDir Path folder) throws Exception {
        var page = site.page(CLOUD);
        silver(page);
        tools(page);
        var download =
                page.waitForDownload(() -> page.locator("[data-do=export]").click());
        assertEquals("cloud-productivity.json", download.suggestedFilename());
        var other = site.page("de-DE/cloud-productivity.html");
        var file = folder.resolve("answers.json");
        download.saveAs(file);
        tools(other).locator("[type=file]").setInputFiles(file);
        other.locator("[data-do=merge]").click();
        assertThat(count(other, SILVER)).hasText("2 von 2 Anforderungen erfüllt");
        other.locator("[data-do=undo]").click();
        assertThat(count(other, SILVER)).hasText("0 von 2 Anforderungen erfüllt");
        page.context().close();
        other.context().close();
    }

    @Test
    void twoTabsAgree() {
        var context = site.context();
        var one = context.newPage();
        var other = context.newPage();
        one.navigate(site.url(CLOUD));
        other.navigate(site.url("es-ES/cloud-productivity.html"));
        silver(one);
        assertThat(role(other, SILVER)).isChecked();
        assertThat(count(other, SILVER)).containsText("2");
        context.close();
    }

    @Test
    void sourceTextStandsBesideTheTranslation() {
        var page = site.page("fr-FR/cloud-productivity.html");
        assertEquals(0, page.locator(".original").count());
        page.locator("[data-view=original]").check();
        assertThat(page.locator("h1 .original")).hasText("Cloud Productivity competency");
        assertThat(page.locator("h1 .original")).hasAttribute("lang", "en-US");
        page.reload();
        assertThat(page.locator("h1 .original")).isVisible();
        page.locator("[data-view=original]").uncheck();
        assertEquals(0, page.locator(".original").count());
        page.context().close();
    }

    @Test
    void onlyWhatIsLeft() {
        var page = site.page(CLOUD);
        silver(page);
        page.locator("[data-view=left]").check();
        assertThat(id(page, SILVER + ".exams")).isHidden();
        assertThat(id(page, GOLD + ".exams")).isVisible();
        page.locator("[data-view=level]").selectOption(GOLD);
        assertThat(id(page, SILVER)).isHidden();
        page.context().close();
    }

    @Test
    void silverByKeyboardAlone() {
        var page = site.page(CLOUD);
        reach(page, "[name=market]");
        page.keyboard().press("Space");
        reach(page, ".amount input");
        page.keyboard().type("2 500");
        reach(page, "[id='" + SILVER + ".performance.association.fast-track-partner'] input");
        page.keyboard().press("Space");
        reach(page, "[id='" + SILVER + ".exams.by-certification'] fieldset.person [type=checkbox]");
        page.keyboard().press("Space");
        assertThat(count(page, SILVER)).hasText("2 of 2 requirements met");
        page.context().close();
    }

    private static void reach(Page page, String selector) {
        for (var i = 0; i < 120; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        assertTrue(false, "Tab never reaches " + selector);
    }
}
