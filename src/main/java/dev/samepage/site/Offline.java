package dev.samepage.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as one file that needs no other: its style, script and picture inside, allowed by their hashes alone. */
final class Offline {
    private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"[^\"]*assets/site\\.css\">");
    private static final Pattern SCRIPT =
            Pattern.compile("<script src=\"[^\"]*assets/checklist\\.js\" defer></script>\\n?");
    private static final Pattern ICON = Pattern.compile("(href|src)=\"[^\"]*assets/icon\\.svg\"");
    private static final Pattern NEIGHBOUR = Pattern.compile("href=\"((?![a-z]+:|#)[\\w./~-]+)\"");
    private static final String POLICY = "script-src 'self'; style-src 'self'; img-src 'self' data:;";

    private final String style;
    private final String script;
    private final String icon;
    private final String policy;

    private Offline(String style, String script, String icon) {
        this.style = style;
        this.script = script;
        this.icon = icon;
        this.policy = "script-src " + hash(script) + "; style-src " + hash(style) + "; img-src data:;";
    }

    /** Null where the workspace's assets cannot stand inside a page. */
    static Offline of(byte[] style, byte[] script, byte[] icon) {
        if (style == null || script == null || icon == null) {
            return null;
        }
        var css = text(style);
        var js = text(script);
        if (css.contains("</") || js.contains("</") || js.contains("<!--") || (css + js).indexOf('\r') >= 0) {
            return null;
        }
        return new Offline(
                css, js, "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(icon));
    }

    /** What a server's policy must allow besides the site's own files, by the policy's name for it. */
    Map<String, String> hashes() {
        return Map.of("script", " " + hash(script), "style", " " + hash(style));
    }

    /**
     * @param address the page's own, or null where the site's address is not known: then links stay relative
     */
    String page(String html, String address) {
        var out = html.replace(POLICY, policy);
        out = replace(STYLE, out, "<style>" + style + "</style>");
        out = SCRIPT.matcher(out).replaceFirst("");
        out = alone(out, address);
        var end = out.lastIndexOf("</body>");
        // A script inside the page cannot be deferred, so it stands behind what it works on.
        return out.substring(0, end) + "<script>" + script + "</script>\n" + out.substring(end);
    }

    /**
     * The page as it goes to paper: without script, so that it is the checklist with empty boxes.
     *
     * @param address as for {@link #page}
     * @param rule style for the paper alone
     */
    String printed(String html, String address, String rule) {
        var css = style + rule;
        var out = html.replace(POLICY, "style-src " + hash(css) + "; img-src data:;");
        out = replace(STYLE, out, "<style>" + css + "</style>");
        out = SCRIPT.matcher(out).replaceFirst("");
        return alone(out, address);
    }

    private String alone(String html, String address) {
        var out = ICON.matcher(html).replaceAll("$1=\"" + icon + "\"");
        if (address == null) {
            return out;
        }
        // A file that has been saved elsewhere has no neighbours.
        var base = URI.create(address);
        return NEIGHBOUR
                .matcher(out)
                .replaceAll(link -> Matcher.quoteReplacement(
                        "href=\"" + base.resolve(link.group(1)).toASCIIString() + "\""));
    }

    private static String replace(Pattern pattern, String text, String by) {
        return pattern.matcher(text).replaceFirst(Matcher.quoteReplacement(by));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
