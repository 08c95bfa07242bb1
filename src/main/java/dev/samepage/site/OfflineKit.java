package dev.samepage.site;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * What a page needs to save itself as one file in the reader's browser: the site's style, scripts and picture, and a
 * policy that allows exactly these by their hashes. One file serves all pages.
 */
final class OfflineKit {
    private OfflineKit() {}

    /**
     * Empty where the workspace's own style or script cannot stand inside a page.
     *
     * @param scripts in the order in which they run
     */
    static Optional<byte[]> of(byte[] style, byte[] icon, byte[]... scripts) {
        var css = text(style);
        var code = new StringBuilder();
        for (var script : scripts) {
            code.append(text(script));
        }
        var js = code.toString();
        if (css.contains("</") || js.contains("</script") || js.contains("<!--") || (css + js).indexOf('\r') >= 0) {
            return Optional.empty();
        }
        var policy = "default-src 'none'; script-src " + PolicyHash.of(js) + "; style-src " + PolicyHash.of(css)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
        var picture = "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(icon);
        var kit = new LinkedHashMap<String, String>();
        kit.put("policy", policy);
        kit.put("icon", picture);
        kit.put("style", css);
        kit.put("script", js);
        return Optional.of(Assets.part("offline", Json.compact(kit)).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
