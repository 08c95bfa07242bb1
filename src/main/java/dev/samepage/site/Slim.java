package dev.samepage.site;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Leaves out of a style or script what only its authors read: comments on lines of their own, indentation, blanks. */
final class Slim {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    // In a selector a blank before a colon has a meaning, in a value one around "+" has; neither is touched.
    private static final Pattern BLANKS = Pattern.compile("\\s*([{};,])\\s*|(?<=:)\\s+|\\s*\\n\\s*");
    private static final Pattern STRING = Pattern.compile("\"[^\"\\n]*\"");

    private Slim() {}

    static byte[] style(byte[] bytes) {
        var text = COMMENT.matcher(text(bytes)).replaceAll("");
        var out = new StringBuilder();
        var strings = STRING.matcher(text);
        var from = 0;
        while (strings.find()) {
            out.append(blanks(text.substring(from, strings.start()))).append(strings.group());
            from = strings.end();
        }
        out.append(blanks(text.substring(from)));
        return out.toString().replace(";}", "}").strip().concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String blanks(String text) {
        return BLANKS.matcher(text).replaceAll("$1");
    }

    static byte[] script(byte[] bytes) {
        var text = text(bytes);
        // A string over several lines owns its indentation.
        if (text.lines().anyMatch(line -> line.chars().filter(c -> c == '`').count() % 2 == 1)) {
            return bytes;
        }
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
