package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xmlunit.builder.DiffBuilder;

/** The site of the workspace in this repository. */
class ShippedSiteTest {
    private static final List<String> TRANSLATIONS = List.of("es-ES", "pt-BR", "it-IT", "fr-FR", "de-DE");

    // Page, style and script together as they open, before compression.
    private static final int MOST_BYTES = 60_000;

    private static final Pattern HANGING_HYPHEN = Pattern.compile("(?U)(?<=\\s)-\\p{L}");

    @TempDir
    static Path site;

    private static Workspace workspace;

    @BeforeAll
    static void build() throws Exception {
        workspace = Workspace.read(Path.of("."));
        assertEquals(List.of(), workspace.findings());
        var result = SiteBuilder.build(workspace, site, List.of(), Gaps.SHOWN);
        assertTrue(result.built(), result.findings().toString());
    }

    private static List<String> pages() throws Exception {
        try (var files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static Document page(String path) throws Exception {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }

    @Test
    void checkFindsNothing() throws Exception {
        assertEquals(List.of(), SiteCheck.check(workspace, site));
    }

    @Test
    void hyphensStayWithTheWordsThatTheyStandFor() throws Exception {
        // "-Anforderungen" for "Office 365-Anforderungen": a plain hyphen would be left behind at the end of a line.
        for (var path : pages()) {
            var text = page(path).body().text();
            assertFalse(HANGING_HYPHEN.matcher(text).find(), path);
        }
    }

    @TestFactory
    Stream<DynamicTest> allLanguagesHaveOneStructure() {
        var out = new ArrayList<DynamicTest>();
        for (var program : workspace.programs()) {
            for (var locale : TRANSLATIONS) {
                var name = program.id() + ".html";
                out.add(DynamicTest.dynamicTest(locale + "/" + name, () -> {
                    var diff = DiffBuilder.compare(bones("en-US/" + name))
                            .withTest(bones(locale + "/" + name))
                            .checkForIdentical()
                            .build();
                    assertFalse(diff.hasDifferences(), diff.toString());
                }));
            }
        }
        return out.stream();
    }

    // The body without words: what XMLUnit compares is elements, nesting, ids, rules and links.
    private static org.w3c.dom.Document bones(String path) throws Exception {
        var page = page(path);
        page.select("head, .mark, .banner").remove();
        for (var element : page.select("*")) {
            element.textNodes().forEach(org.jsoup.nodes.Node::remove);
            for (var name : List.of("lang", "dir", "aria-current")) {
                element.removeAttr(name);
            }
            if (element.attr("href").startsWith("http")) {
                element.attr("href", element.attr("href").replaceFirst("/[a-z]{2}-[a-z]{2}/.*", "/…"));
            }
        }
        return new W3CDom().fromJsoup(page);
    }

    @TestFactory
    Stream<DynamicTest> pageKeepsToItself() throws Exception {
        return pages().stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    var page = page(path);
                    var policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]")
                            .attr("content");
                    assertTrue(policy.startsWith("default-src 'none';"), policy);
                    assertFalse(policy.contains("unsafe"), policy);
                    assertEquals(
                            0,
                            page.select("style, [style], script:not([src], [type=application/ld+json]), iframe")
                                    .size());
                    for (var element : page.select("[src], link[rel=stylesheet], link[rel=icon]")) {
                        var url = element.hasAttr("src") ? element.attr("src") : element.attr("href");
                        assertFalse(url.contains("//"), url);
                    }
                    assertEquals(
                            List.of(),
                            page.select("*").stream()
                                    .flatMap(element -> element.attributes().asList().stream())
                                    .filter(attribute -> attribute.getKey().startsWith("on"))
                                    .toList());
                }));
    }

    @TestFactory
    Stream<DynamicTest> pageIsSmall() throws Exception {
        var assets = Files.size(site.resolve("assets/site.css")) + Files.size(site.resolve("assets/checklist.js"));
        return pages().stream()
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertTrue(Files.size(site.resolve(path)) + assets < MOST_BYTES)));
    }

    @TestFactory
    Stream<DynamicTest> pageIsWhollyTranslated() {
        return TRANSLATIONS.stream()
                .flatMap(locale -> workspace.programs().stream().map(program -> locale + "/" + program.id() + ".html"))
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    var page = page(path);
                    assertEquals(List.of(), page.select(".mark, .banner").eachText());
                    assertEquals(
                            List.of(),
                            page.body().select("[lang]:not(.languages a)").eachText());
                }));
    }

    @TestFactory
    Stream<DynamicTest> idsAreUniqueAndHeadingsNested() throws Exception {
        return pages().stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    var page = page(path);
                    var ids = page.select("[id]").eachAttr("id");
                    assertEquals(ids.size(), Set(ids), path);
                    var last = 0;
                    for (var heading : page.select("main h1, main h2, main h3, main h4")) {
                        var depth = heading.normalName().charAt(1) - '0';
                        assertTrue(depth <= last + 1, heading.text());
                        last = depth;
                    }
                }));
    }

    private static int Set(List<String> ids) {
        return java.util.Set.copyOf(ids).size();
    }

    @Test
    void markdownStartsWithItsFrontMatter() throws Exception {
        var text = Files.readString(site.resolve("pt-BR/cloud-productivity.md"));
        assertTrue(text.startsWith("---\ntitle: \""), text.substring(0, 40));
        assertTrue(text.contains("\nlocale: \"pt-BR\"\nsource-version: \"2017-09.1\"\n---\n# "));
        assertFalse(text.contains("\n\n\n"));
    }
}
