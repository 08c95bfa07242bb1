package dev.samepage.report;

import java.nio.charset.StandardCharsets;

/** A path as a URI reference (RFC 3986): relative paths stay relative, absolute ones become {@code file:} URIs. */
final class FileUri {
    // RFC 3986, 2.3: unreserved characters. ':' is not among them, since 4.2 forbids it in a relative first segment.
    private static final String UNRESERVED = "-._~/";

    private FileUri() {}

    static String of(String path) {
        var slashed = path.replace('\\', '/');
        if (slashed.matches("[A-Za-z]:/.*")) {
            return "file:///" + slashed.charAt(0) + ":" + encoded(slashed.substring(2));
        }
        if (slashed.startsWith("/")) {
            // "//host/share" would name a host in "file://" + path, which is what a UNC path means.
            return (slashed.startsWith("//") ? "file:" : "file://") + encoded(slashed);
        }
        return encoded(slashed.startsWith("./") ? slashed.substring(2) : slashed);
    }

    private static String encoded(String path) {
        var out = new StringBuilder();
        // A lone surrogate becomes '?', encoded as %3F: there is no UTF-8 for it.
        for (var octet : path.getBytes(StandardCharsets.UTF_8)) {
            var c = octet & 0xFF;
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                out.append((char) c);
            } else {
                out.append('%').append(String.format("%02X", c));
            }
        }
        return out.toString();
    }
}
