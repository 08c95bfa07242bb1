package dev.samepage.audit;

import java.util.Locale;

/** An address without what may rightly differ between languages: scheme, case, a final slash, a locale's segment. */
final class LinkTarget {
    private LinkTarget() {}

    static String bare(String target) {
        var lower = target.strip().toLowerCase(Locale.ROOT);
        var scheme = lower.indexOf("://");
        var out = new StringBuilder();
        for (var part : lower.substring(scheme < 0 ? 0 : scheme + 3).split("/", 40)) {
            var isLocale = part.indexOf('-') > 0 && PageLocale.isLocaleName(part);
            if (!isLocale && !part.isEmpty()) {
                out.append('/').append(part);
            }
        }
        return out.toString();
    }
}
