package dev.samepage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final Document PAGE = Jsoup.parse(SampleRun.written(new HtmlReport(), SampleRun.of()));

    private static String hash(String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void thePolicyAllowsJustThisStyleAndThisScript() throws Exception {
        var policy =
                PAGE.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertEquals(
                "default-src 'none'; style-src "
                        + hash(PAGE.selectFirst("style").data()) + "; script-src "
                        + hash(PAGE.selectFirst("script").data()) + "; base-uri 'none'; form-action 'none'",
                policy);
        assertEquals(1, PAGE.select("style").size());
        assertEquals(1, PAGE.select("script").size());
    }

    @Test
    void noTextBecomesMarkup() {
        for (var element : PAGE.getAllElements()) {
            for (var attribute : element.attributes()) {
                assertFalse(
                        attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style"),
                        element::outerHtml);
            }
        }
        assertTrue(PAGE.select("[onclick], main script, img, iframe, object").isEmpty());
        var target = PAGE.selectFirst("dd[lang=he-IL]").wholeText();
        assertTrue(target.startsWith("\"it's\" <b onclick=x>&amp;</b> ]]> --> </script> "), target);
        assertTrue(target.contains("<U+202E>abc<U+202C><U+200B>"), target);
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertTrue(PAGE.select("[src], link").isEmpty());
        for (var link : PAGE.select("a")) {
            assertTrue(link.attr("href").startsWith("#") || link.attr("href").startsWith("https://"), link::outerHtml);
        }
    }

    @Test
    void everyTextSaysItsLanguageAndEveryLinkLeadsSomewhere() {
        assertEquals("en", PAGE.selectFirst("html").attr("lang"));
        assertEquals(
                Set.of("en-US", "de-DE", "he-IL", "fr-FR"),
                new HashSet<>(PAGE.select("dd[lang]").eachAttr("lang")));
        var ids = PAGE.select("[id]").eachAttr("id");
        assertEquals(ids.size(), new HashSet<>(ids).size(), "an id stands twice");
        for (var link : PAGE.select("a[href^=#]")) {
            assertTrue(ids.contains(link.attr("href").substring(1)), link::outerHtml);
        }
    }

    @Test
    void everyFindingIsThereWithoutScript() {
        assertEquals(SampleRun.of().all().size(), PAGE.select(".finding").size());
        assertEquals(1, PAGE.select("details.known .finding").size());
        assertTrue(PAGE.selectFirst("#filters").hasAttr("hidden"));
    }

    @Test
    void whatIsMeantIsMarkedInBothTexts() {
        var unit = PAGE.select("article").stream()
                .filter(article -> article.text().contains("cloud.silver.rights"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("2000", "200"),
                unit.select("mark").stream().map(Element::text).toList());
    }

    @Test
    void aWordDiffIsDeletionAndInsertion() {
        assertEquals("three", PAGE.selectFirst("del").text());
        assertEquals("four", PAGE.selectFirst("ins").text());
    }

    @Test
    void anOddBacktickIsACharacter() {
        assertEquals("a <code>b</code> c ` d [-e-]", HtmlText.message("a `b` c ` d [-e-]"));
    }

    @Test
    void aRulesPageMustBeOnTheWeb() {
        var run = SampleRun.of().withTexts(java.util.Map.of("stale", new RuleText("", "", "javascript:alert(1)")));
        assertFalse(SampleRun.written(new HtmlReport(), run).contains("javascript:"));
    }

    @Test
    void aCleanRunIsAPageToo() {
        var page = Jsoup.parse(SampleRun.written(new HtmlReport(), new Run("1", 3, List.of())));
        assertEquals("no findings in 3 units", page.selectFirst(".verdict").text());
        assertTrue(page.select("table, article, #filters").isEmpty());
    }
}
