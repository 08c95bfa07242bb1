package dev.samepage.site;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page's structure without its words: elements, ids, what rules need, and where links lead, one line each.
 *
 * <p>Left out is what may differ by language: marks and notices of missing translations, which words are strong, and
 * the locale in addresses.
 */
final class Skeleton {
    private static final Set<String> WORDS = Set.of("strong", "em", "code");
    private static final Set<String> KEPT = Set.of("id", "class", "for", "role", "type", "src", "name", "rel");

    private final String locale;
    private final List<String> lines = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();

    private Skeleton(String locale) {
        this.locale = locale;
    }

    static Skeleton of(Document page, String locale) {
        var out = new Skeleton(locale);
        out.add(page.body(), 0);
        return out;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Holds the pages of one name against the first language's, and tells of the first difference of each. */
    static List<Finding> compare(String file, List<LocaleTag> locales, BuiltPages pages) throws IOException {
        var out = new ArrayList<Finding>();
        List<String> first = null;
        for (var locale : locales) {
            var path = locale.tag() + "/" + file + ".html";
            var page = pages.html(path);
            if (page.isEmpty()) {
                out.add(SiteCheck.SKELETON_DIFFERS
                        .at(pages.file(path).whole(), "the page is missing")
                        .help("build the site again")
                        .about(new Subject(locale.tag(), file, "", "page")));
                continue;
            }
            var skeleton = of(page.get(), locale.tag());
            if (first == null) {
                first = skeleton.lines();
            } else if (!first.equals(skeleton.lines())) {
                out.add(skeleton.difference(first, path, file, pages));
            }
        }
        return out;
    }

    private Finding difference(List<String> first, String path, String file, BuiltPages pages) throws IOException {
        var at = 0;
        while (at < first.size() && at < lines.size() && first.get(at).equals(lines.get(at))) {
            at++;
        }
        var expected = at < first.size() ? first.get(at).strip() : "the end";
        var found = at < lines.size() ? lines.get(at).strip() : "the end";
        var element = elements.get(Math.min(at, elements.size() - 1));
        var range = element.sourceRange();
        return SiteCheck.SKELETON_DIFFERS
                .at(
                        pages.file(path).at(Math.max(0, range.startPos()), Math.max(0, range.endPos())),
                        "here stands `" + found + "`, in the first language `" + expected + "`")
                .help("give both texts the same links, or correct the template, and build again")
                .about(new Subject(locale, file, "", expected));
    }

    private void add(Element element, int depth) {
        if (element.hasClass("mark") || element.hasClass("banner")) {
            return;
        }
        if (WORDS.contains(element.normalName()) && element.attributes().isEmpty()) {
            element.children().forEach(child -> add(child, depth));
            return;
        }
        // A label in another language stands in an element of its own.
        var wrapper = element.normalName().equals("span") && element.hasAttr("lang") && !element.hasAttr("class");
        if (!wrapper) {
            lines.add(" ".repeat(depth) + line(element));
            elements.add(element);
        }
        if (element.hasClass("text")) {
            links(element, depth + 1);
        } else {
            element.children().forEach(child -> add(child, depth + 1));
        }
    }

    // Word order differs by language, and with it the order of a text's links.
    private void links(Element text, int depth) {
        text.select("a").stream()
                .sorted((one, other) -> line(one).compareTo(line(other)))
                .forEach(link -> {
                    lines.add(" ".repeat(depth) + line(link));
                    elements.add(link);
                });
    }

    private String line(Element element) {
        var attributes = new TreeMap<String, String>();
        for (var attribute : element.attributes()) {
            var name = attribute.getKey();
            var rule = name.startsWith("data-");
            if (KEPT.contains(name) || rule || name.startsWith("aria-") && !name.equals("aria-current")) {
                attributes.put(name, attribute.getValue());
            }
        }
        if (element.hasAttr("href")) {
            attributes.put("href", neutral(element.attr("href")));
        }
        var out = new StringBuilder("<").append(element.normalName());
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.append(' ')
                    .append(attribute.getKey())
                    .append("=\"")
                    .append(attribute.getValue())
                    .append('"');
        }
        return out.append('>').toString();
    }

    // Addresses outside the site are compared by their number and place only where they name the locale.
    private String neutral(String href) {
        return href.matches("https?:.*") ? "(outside)" : href;
    }
}
