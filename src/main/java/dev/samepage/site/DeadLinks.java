package dev.samepage.site;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;

/** Finds links into the site that lead nowhere: pages, assets, anchors, and what labels and descriptions refer to. */
final class DeadLinks {
    private final String baseUrl;
    private final BuiltPages pages;

    DeadLinks(String baseUrl, BuiltPages pages) {
        this.baseUrl = baseUrl;
        this.pages = pages;
    }

    List<Finding> check(Collection<String> outputs) throws IOException {
        var out = new ArrayList<Finding>();
        for (var path : outputs) {
            if (path.endsWith(".html")) {
                page(path, out);
            }
        }
        return out;
    }

    private void page(String path, List<Finding> out) throws IOException {
        var page = pages.html(path);
        if (page.isEmpty()) {
            return;
        }
        for (var element : page.get().select("[href], [src]")) {
            var link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (dead(path, link)) {
                out.add(finding(path, element, link));
            }
        }
        for (var name : List.of("for", "aria-describedby", "aria-labelledby")) {
            for (var element : page.get().select("[" + name + "]")) {
                for (var id : element.attr(name).split(" ")) {
                    if (!pages.hasId(path, id)) {
                        out.add(finding(path, element, "#" + id));
                    }
                }
            }
        }
    }

    private boolean dead(String path, String link) throws IOException {
        var local = local(path, link);
        if (local == null) {
            return false;
        }
        var hash = local.indexOf('#');
        var target = hash < 0 ? local : local.substring(0, hash);
        var query = target.indexOf('?');
        target = query < 0 ? target : target.substring(0, query);
        if (target.isEmpty() || target.endsWith("/")) {
            target += "index.html";
        }
        if (!pages.has(target)) {
            return true;
        }
        return hash >= 0 && hash < local.length() - 1 && !pages.hasId(target, decoded(local.substring(hash + 1)));
    }

    // The link's target as a path inside the site; null where it leads out of it.
    private String local(String path, String link) {
        if (!baseUrl.isEmpty()) {
            var root = URI.create(baseUrl).getRawPath();
            if (link.startsWith(baseUrl)) {
                return link.substring(baseUrl.length());
            }
            if (link.startsWith(root) && link.startsWith("/")) {
                return link.substring(root.length());
            }
        }
        if (link.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return null;
        }
        if (link.startsWith("#") || link.startsWith("?")) {
            return path + link;
        }
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        return URI.create("/" + folder)
                .resolve(link.replace(" ", "%20"))
                .toString()
                .substring(1);
    }

    private static String decoded(String fragment) {
        return java.net.URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private Finding finding(String path, Element element, String link) throws IOException {
        var at = element.sourceRange().startPos();
        var end = element.sourceRange().endPos();
        return SiteCheck.DEAD_LINK
                .at(pages.file(path).at(Math.max(0, at), Math.max(0, end)), "`" + link + "` leads nowhere")
                .help("correct the template or the text that has this link, and build again")
                .about(new Subject(locale(path), name(path), "", link));
    }

    private static String locale(String path) {
        var slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static String name(String path) {
        var file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, file.length() - ".html".length());
    }
}
