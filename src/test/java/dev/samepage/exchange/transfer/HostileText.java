package dev.samepage.exchange.transfer;

import java.util.List;
import java.util.Random;

/** Texts that have broken other tools' files. */
final class HostileText {
    private static final List<String> PARTS = List.of(
            "\"",
            "'",
            "<",
            ">",
            "&",
            "&amp;",
            "]]>",
            "<!--",
            "-->",
            "\r\n",
            "\n",
            "\r",
            "\t",
            "\\",
            "\\n",
            "%s",
            "{",
            "}",
            "{amount, number, ::}",
            "{count, plural, one {# a} other {# b}}",
            "[",
            "](",
            "]({link})",
            "[x]({link})",
            "`",
            "`{a}`",
            " ",
            "  ",
            "\u00A0",
            "\u202F",
            "\u200B",
            "\u202E",
            "\u2028",
            "\uFEFF",
            "\uD83D\uDE00",
            "é",
            "日本",
            "שלום",
            "=1+1",
            "@",
            "-",
            "+",
            ",",
            ";",
            "#",
            "#~",
            "#, fuzzy",
            "msgid",
            "\u0001",
            "\u0007",
            "\u007F",
            "\u0085",
            "\uFFFE",
            "word",
            "Office 365",
            "**",
            "_x41_",
            "''",
            "'{'");

    private final Random random;

    HostileText(long seed) {
        random = new Random(seed);
    }

    String next() {
        var out = new StringBuilder();
        for (var n = random.nextInt(9) + 1; n > 0; n--) {
            out.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return out.toString();
    }
}
