package dev.samepage.markup;

import java.util.Locale;

/** Where a link may lead: the web, a mailbox, an anchor, or another page of the site. */
public final class Destination {
    private Destination() {}

    /** Whether a destination is safe to follow; script and data addresses are not. */
    public static boolean allowed(String destination) {
        for (var i = 0; i < destination.length(); i++) {
            var c = destination.charAt(i);
            // Browsers drop tabs and line ends inside "java\nscript:" and take a backslash for a slash.
            if (c < ' ' || c == '\\' || Character.isISOControl(c)) {
                return false;
            }
        }
        var text = destination.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.startsWith("//")) {
            return false;
        }
        var colon = text.indexOf(':');
        var relative = colon < 0 || before(text, '/', colon) || before(text, '?', colon) || before(text, '#', colon);
        return relative || text.startsWith("https://") || text.startsWith("http://") || text.startsWith("mailto:");
    }

    private static boolean before(String text, char c, int colon) {
        var at = text.indexOf(c);
        return at >= 0 && at < colon;
    }
}
