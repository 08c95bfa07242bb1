package dev.samepage.site;

import dev.samepage.print.PrinterFault;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as it goes to paper: one file with its style inside, and without script, so that all boxes are empty. */
final class PrintedPage {
    private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"[^\"]*assets/site\\.css\">");
    private static final Pattern SCRIPT =
            Pattern.compile("<script src=\"[^\"]*assets/checklist\\.js\" defer></script>");
    private static final Pattern ICON = Pattern.compile("(href|src)=\"[^\"]*assets/icon\\.svg\"");
    private static final Pattern NEIGHBOUR = Pattern.compile("href=\"((?![a-z]+:|#)[\\w./~-]+)\"");
    private static final String POLICY = "script-src 'self'; style-src 'self'; img-src 'self' data:;";

    private final String style;
    private final String icon;

    private PrintedPage(String style, String icon) {
        this.style = style;
        this.icon = icon;
    }

    /**
     * @throws PrinterFault where the workspace's own style cannot stand inside a page
     */
    static PrintedPage of(Templates templates) throws IOException {
        var css = templates.asset("site.css");
        var style = css == null ? "" : new String(Slim.style(css), StandardCharsets.UTF_8).replace("\r", "");
        if (style.contains("</")) {
            throw new PrinterFault("templates/assets/site.css contains `</`, so it cannot stand inside a page;"
                    + " write it as `<\\/` there");
        }
        var svg = templates.asset("icon.svg");
        var bytes = svg == null ? new byte[0] : svg;
        return new PrintedPage(
                style, "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * @param address the page's own, for its links to its neighbours; nullable where the site's is not known
     * @param rule style for the paper
     */
    String of(String html, String address, String rule) {
        var css = style + rule;
        var out = html.replace(POLICY, "style-src " + PolicyHash.of(css) + "; img-src data:;");
        out = STYLE.matcher(out).replaceFirst(Matcher.quoteReplacement("<style>" + css + "</style>"));
        out = SCRIPT.matcher(out).replaceFirst("");
        out = ICON.matcher(out).replaceAll("$1=\"" + icon + "\"");
        if (address == null) {
            return out;
        }
        var base = URI.create(address);
        return NEIGHBOUR
                .matcher(out)
                .replaceAll(link -> Matcher.quoteReplacement(
                        "href=\"" + base.resolve(link.group(1)).toASCIIString() + "\""));
    }
}
