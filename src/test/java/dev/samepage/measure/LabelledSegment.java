package dev.samepage.measure;

import dev.samepage.locale.LocaleTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A pair of real texts that a person judged.
 *
 * @param aspect what the person looked at
 * @param drift whether the translation says something else in that aspect
 * @param kind what exactly is the matter, or looks like it
 */
record LabelledSegment(LocaleTag locale, String source, String target, String aspect, boolean drift, String kind) {
    private static final Set<String> FIGURES =
            Set.of("number-changed", "identifier-changed", "words-glued", "level-swapped");
    private static final Map<String, Set<String>> FITTING = Map.of(
            "number", FIGURES,
            "none", FIGURES,
            "glued", Set.of("words-glued", "number-changed", "identifier-changed"),
            "alternatives", Set.of("option-missing", "option-added", "operator-changed"),
            "untranslated", Set.of("untranslated", "partly-untranslated"),
            "url", Set.of("link-changed", "link-missing", "wrong-locale-link"));

    static List<LabelledSegment> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(LabelledSegment::parse).toList();
    }

    private static LabelledSegment parse(String line) {
        var row = JsonMapper.shared().readTree(line);
        return new LabelledSegment(
                LocaleTag.parse(text(row, "locale")).orElseThrow(),
                text(row, "source"),
                text(row, "target"),
                text(row, "aspect"),
                text(row, "label").equals("drift"),
                text(row, "kind"));
    }

    private static String text(JsonNode row, String field) {
        return row.get(field).asString();
    }

    /** The rules of which one must speak where the translation drifted. */
    Set<String> fitting() {
        return FITTING.getOrDefault(aspect.toLowerCase(Locale.ROOT), Set.of());
    }
}
