package dev.samepage.exchange.xliff;

import dev.samepage.exchange.ExchangeXml.Element;
import java.util.HashMap;
import java.util.Map;

/**
 * A source or target as it is read: words, and each code's own text. A tool may have emptied a code; then its number
 * tells what it was in the source.
 */
final class InlineContent {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> known;
    private final Map<String, String> data;
    private final Map<String, String> codes = new HashMap<>();
    private String code = "";
    private String shown = "";
    private int codeStart = -1;

    /**
     * @param known the source's codes by number; empty for a source itself
     * @param data the unit's original data (XLIFF 2.1, 4.2.2.9)
     */
    InlineContent(Map<String, String> known, Map<String, String> data) {
        this.known = known;
        this.data = data;
    }

    void start(Element element) {
        switch (element.name()) {
            // XLIFF 1.2, 2.3.1 and XLIFF 2.1, 4.2.3.3; a code inside of a code (sub) is its text.
            case "ph", "it", "bpt", "ept", "x", "sc", "ec", "bx", "ex" -> {
                if (codeStart < 0) {
                    code = element.attribute("id")
                            .or(() -> element.attribute("startRef"))
                            .orElse("");
                    shown = element.attribute("equiv-text")
                            .or(() -> element.attribute("equiv"))
                            .orElse("");
                    codeStart = text.length();
                    text.append(original(element));
                }
            }
            case "cp" -> element.attribute("hex").ifPresent(this::character);
            default -> {
                // g, mrk, pc and what other vocabularies have enclose words.
            }
        }
    }

    void end(String name) {
        switch (name) {
            case "ph", "it", "bpt", "ept", "x", "sc", "ec", "bx", "ex" -> {
                if (codeStart >= 0) {
                    if (text.length() == codeStart) {
                        text.append(known.getOrDefault(code, shown));
                    }
                    codes.putIfAbsent(code, text.substring(codeStart));
                    codeStart = -1;
                }
            }
            default -> {
                // Words go on.
            }
        }
    }

    void text(String characters) {
        text.append(characters);
    }

    Map<String, String> codes() {
        return codes;
    }

    String value() {
        return text.toString();
    }

    private String original(Element element) {
        var type = element.attribute("ctype", "");
        if (type.startsWith(Xliff12Writer.CHARACTER)) {
            character(type.substring(Xliff12Writer.CHARACTER.length()));
            return "";
        }
        return element.attribute("dataRef").map(id -> data.getOrDefault(id, "")).orElse("");
    }

    private void character(String hex) {
        try {
            text.appendCodePoint(Integer.parseInt(hex, 16));
        } catch (IllegalArgumentException e) {
            text.append('\uFFFD');
        }
    }
}
