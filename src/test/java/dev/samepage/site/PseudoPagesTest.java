package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.locale.LocaleNames;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Term;
import dev.samepage.pseudo.PseudoWorkspace;
import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped pages in pseudo-locales: what is plain English there is in no translator's hands. */
class PseudoPagesTest {
    private static final List<LocaleTag> LOCALES = List.of(LocaleTag.of("en-XA"), LocaleTag.of("ar-XB"));
    private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z]{2,}");

    @TempDir
    static Path site;

    private static Workspace workspace;

    @BeforeAll
    static void build() throws Exception {
        workspace = PseudoWorkspace.with(Workspace.read(Path.of(".")), List.of("en-XA", "ar-XB"));
        var result = SiteBuilder.build(workspace, site, LOCALES, Gaps.REFUSED);
        assertTrue(result.built(), result.findings().toString());
        assertEquals(List.of(), result.findings());
    }

    @Test
    void noTextEscapesTranslation() throws Exception {
        var plain = new ArrayList<String>();
        try (var files = Files.walk(site)) {
            for (var file : files.filter(path -> path.toString().endsWith(".html"))
                    .filter(path -> path.getParent().endsWith("en-XA")
                            || path.getParent().equals(site))
                    .toList()) {
                shownTexts(file).stream()
                        .filter(text -> PLAIN_WORD.matcher(withoutNames(text)).find())
                        .forEach(text -> plain.add(site.relativize(file) + ": " + text));
            }
        }
        assertEquals(List.of(), plain);
    }

    private static List<String> shownTexts(Path file) throws Exception {
        var out = new ArrayList<String>();
        var page = Jsoup.parse(Files.readString(file));
        page.select("script, style, [lang=ar-XB]").remove();
        page.traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                out.add(text.text().strip());
            } else if (node instanceof Element element) {
                List.of("alt", "title", "aria-label", "placeholder").forEach(name -> out.add(element.attr(name)));
                if (element.is("meta[name=description], meta[name=author], meta[name=keywords], "
                        + "meta[property=og:title], meta[property=og:description], meta[property=og:site_name]")) {
                    out.add(element.attr("content"));
                }
            }
        });
        return out;
    }

    // Data: names that are the same everywhere, languages' own names, what has digits, and ICU's "and" between names.
    private static String withoutNames(String text) {
        var out = text;
        for (var locale : LOCALES) {
            out = out.replace(LocaleNames.own(locale), "");
        }
        for (var name : workspace.glossary().terms().stream()
                .filter(term -> !term.translate())
                .map(Term::source)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            out = out.replace(name, "");
        }
        return out.replaceAll("[\\w-]*\\d[\\w.-]*", "").replaceAll("(?<=.) (?:and|or)(?= )", "");
    }

    @Test
    void whatIsLabelledIsInBrackets() throws Exception {
        var page = Jsoup.parse(Files.readString(site.resolve("en-XA/cloud-productivity.html")));
        for (var text : page.select(
                "h1 .text, h2, h3 .text, h4 .text, legend.group-name, button, summary > span:first-child")) {
            assertTrue(text.text().matches("\\[.+]"), text.outerHtml());
        }
    }

    @Test
    void theyHaveTheStructureAndTheFactsOfTheirSource() throws Exception {
        assertEquals(List.of(), SiteCheck.check(workspace, site));
    }

    @Test
    void searchEnginesAreNotToldOfThem() throws Exception {
        for (var locale : LOCALES) {
            var page = Jsoup.parse(Files.readString(site.resolve(locale + "/cloud-productivity.html")));
            assertEquals("noindex", page.selectFirst("meta[name=robots]").attr("content"));
            assertEquals(0, page.select("link[hreflang=" + locale + "]").size());
        }
        assertEquals(false, Files.readString(site.resolve("sitemap.xml")).contains("<loc>"));
    }

    @Test
    void arabicIsWrittenFromRightToLeft() throws Exception {
        for (var path : List.of("ar-XB/index.html", "ar-XB/first-aid-leader.html")) {
            assertEquals(
                    "rtl",
                    Jsoup.parse(Files.readString(site.resolve(path)))
                            .selectFirst("html")
                            .attr("dir"));
        }
    }
}
