package dev.samepage.audit;

import java.util.Optional;

/** A block's words as its reader sees them: without tags, link targets and the marks of emphasis. */
final class VisibleText {
    private VisibleText() {}

    static String of(String markdown) {
        return isPlain(markdown) ? markdown : read(markdown);
    }

    private static boolean isPlain(String text) {
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '<' || isMark(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '`' || c == '[' || c == ']' || c == '\\';
    }

    private static String read(String markdown) {
        var chars = markdown.toCharArray();
        var out = new StringBuilder(markdown.length());
        var at = 0;
        var noClose = false;
        while (at < markdown.length()) {
            var c = markdown.charAt(at);
            var tag = c == '<' ? Tags.at(chars, at) : Optional.<Tags.Tag>empty();
            if (tag.isPresent()) {
                at = tag.get().span().end();
            } else if (c == ']' && !noClose && at + 1 < markdown.length() && markdown.charAt(at + 1) == '(') {
                var end = markdown.indexOf(')', at);
                noClose = end < 0;
                at = end < 0 ? at + 1 : end + 1;
            } else {
                if (!isMark(c)) {
                    out.append(c);
                }
                at++;
            }
        }
        return out.toString();
    }
}
