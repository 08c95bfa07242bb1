package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the shipped pages tell search engines, link previews and other machines. */
class PageHeadTest {
    private static final String BASE = "https://samepage.example/";
    private static final List<String> LOCALES = List.of("en-US", "es-ES", "pt-BR", "it-IT", "fr-FR", "de-DE");
    private static final List<String> FILES = List.of("index", "cloud-productivity", "first-aid-leader");

    @TempDir
    static Path site;

    @BeforeAll
    static void build() throws Exception {
        assertTrue(SiteBuilder.build(Workspace.read(Path.of(".")), site, List.of(), Gaps.REFUSED)
                .built());
    }

    private static Document page(String path) throws Exception {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }

    private static String property(Document page, String name) {
        return page.selectFirst("meta[property=" + name + "]").attr("content");
    }

    private static String address(String locale, String file) {
        return BASE + locale + "/" + (file.equals("index") ? "" : file + ".html");
    }

    @TestFactory
    Stream<DynamicTest> everyPageNamesItselfAndItsCounterparts() {
        return LOCALES.stream()
                .flatMap(locale -> FILES.stream()
                        .map(file -> DynamicTest.dynamicTest(locale + "/" + file, () -> {
                            var page = page(locale + "/" + file + ".html");
                            assertEquals(
                                    address(locale, file),
                                    page.selectFirst("link[rel=canonical]").attr("href"));
                            var alternates = new ArrayList<>(LOCALES);
                            alternates.add("x-default");
                            var links = page.select("link[rel=alternate][hreflang]");
                            assertEquals(alternates, links.eachAttr("hreflang"));
                            for (var link : links) {
                                var other = link.attr("hreflang").replace("x-default", "en-US");
                                assertEquals(address(other, file), link.attr("href"));
                            }
                            assertEquals(page.title(), property(page, "og:title"));
                            assertEquals(
                                    page.selectFirst("meta[name=description]").attr("content"),
                                    property(page, "og:description"));
                            assertEquals(address(locale, file), property(page, "og:url"));
                            assertEquals("website", property(page, "og:type"));
                            assertFalse(property(page, "og:site_name").isBlank());
                            assertEquals(locale.replace('-', '_'), property(page, "og:locale"));
                            assertEquals(
                                    LOCALES.stream()
                                            .filter(other -> !other.equals(locale))
                                            .map(other -> other.replace('-', '_'))
                                            .toList(),
                                    page.select("meta[property=og:locale:alternate]")
                                            .eachAttr("content"));
                            assertTrue(Files.isRegularFile(site.resolve(locale)
                                    .resolve(page.selectFirst("link[rel=icon]").attr("href"))));
                            assertEquals(0, page.select("meta[name=robots]").size());
                        })));
    }

    @Test
    void sitemapHasEveryPageWithItsAlternates() throws Exception {
        var map = Jsoup.parse(Files.readString(site.resolve("sitemap.xml")), org.jsoup.parser.Parser.xmlParser());
        var expected = FILES.stream()
                .flatMap(file -> LOCALES.stream().map(locale -> address(locale, file)))
                .toList();
        assertEquals(expected, map.select("url > loc").eachText());
        for (var url : map.select("url")) {
            assertEquals(LOCALES.size() + 1, url.select("xhtml|link").size());
        }
    }

    @Test
    void thePageForWrongAddressesIsNotListed() throws Exception {
        var page = page("404.html");
        assertEquals("noindex", page.selectFirst("meta[name=robots]").attr("content"));
        assertNull(page.selectFirst("link[rel=canonical], meta[property=og:url]"));
    }

    private static Map<String, Object> structured(Document page) {
        var block = page.selectFirst("script[type=application/ld+json]");
        // JSON is YAML, and SnakeYAML refuses what is doubled.
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options)).load(block.data());
    }

    @Test
    void aProgrammeIsACredentialWithItsLevels() throws Exception {
        var data = structured(page("de-DE/cloud-productivity.html"));
        var own = address("de-DE", "cloud-productivity");
        assertEquals("https://schema.org", data.get("@context"));
        assertEquals("EducationalOccupationalCredential", data.get("@type"));
        assertEquals("Kompetenz „Cloud Productivity“", data.get("name"));
        assertEquals(own, data.get("url"));
        assertEquals("de-DE", data.get("inLanguage"));
        var anchor = "#managed-service-partner.silver";
        assertEquals(
                Map.of(
                        "@type",
                        "EducationalOccupationalCredential",
                        "name",
                        "Managed Service Partner – Silver",
                        "url",
                        own + anchor),
                ((List<?>) data.get("hasPart")).get(0));
        assertEquals(
                1,
                page("de-DE/cloud-productivity.html")
                        .select("[id='" + anchor.substring(1) + "']")
                        .size());
    }

    @Test
    void anIndexIsAListOfThem() throws Exception {
        var data = structured(page("fr-FR/index.html"));
        assertEquals("ItemList", data.get("@type"));
        var items = (List<?>) data.get("itemListElement");
        assertEquals(2, items.size());
        var second = (Map<?, ?>) items.get(1);
        assertEquals("ListItem", second.get("@type"));
        assertEquals(2, second.get("position"));
        assertEquals(address("fr-FR", "first-aid-leader"), ((Map<?, ?>) second.get("item")).get("url"));
    }

    @Test
    void wordsCannotEndTheBlock(@TempDir Path folder) throws Exception {
        var hostile = "</script><script>alert(1)</script><!-- \"\\ \u2028 & &lt;";
        var trial = TrialWorkspace.in(folder);
        trial.replace("content/programs/trial.yaml", "title: Trial program", "title: " + Json.quote(hostile));
        assertTrue(trial.build().built());
        var page = trial.page("en-US/trial.html");
        assertEquals(1, page.select("script:not([src])").size());
        assertEquals(
                "</script><script>alert(1)</script><!-- \"\\ \u2028 & <",
                structured(page).get("name"));
    }
}
