package dev.samepage.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the preview adds to a page of the site: its own script, and leave for that script to ask this server. */
final class Injection {
    private static final Pattern POLICY = Pattern.compile(
            "(<meta\\s+http-equiv=\"?Content-Security-Policy\"?\\s+content=\")([^\"]*)(\"\\s*/?>)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONNECT = Pattern.compile("(^|;)\\s*connect-src[^;]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>\\n?", Pattern.CASE_INSENSITIVE);

    private Injection() {}

    /**
     * @param html a page
     * @param path the page's own
     * @param version the page's {@code ETag}, by which the server knows later whether this page is out of date
     */
    static String into(String html, String path, String version) {
        var script = "<script type=\"module\" src=\"" + ServeFiles.address("page.js") + "\" data-path=\""
                + attribute(path) + "\" data-version=\"" + attribute(version) + "\"></script>\n";
        var open = POLICY.matcher(html)
                .replaceFirst(meta -> Matcher.quoteReplacement(meta.group(1) + policy(meta.group(2)) + meta.group(3)));
        var head = HEAD.matcher(open);
        // First in the page, since marks are taken out before another script looks at the texts.
        return head.find() ? open.substring(0, head.end()) + script + open.substring(head.end()) : script + open;
    }

    // Another directive stays as it is: a page may not look better here than where it will be published.
    private static String policy(String policy) {
        return CONNECT.matcher(policy).replaceAll("") + "; connect-src 'self'";
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
