package dev.samepage.facts;

import dev.samepage.locale.LocaleTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One line of a fixture file: {@code locale ¦ source ¦ target ¦ expectation}.
 *
 * @param uri of the file and line, for the test report
 */
record Fixture(String locale, String source, String target, String expectation, URI uri) {
    /** The locale whose pages a language's fixtures stand for. */
    static final Map<String, String> LOCALES = Map.ofEntries(
            Map.entry("en", "en-US"),
            Map.entry("es", "es-ES"),
            Map.entry("pt", "pt-BR"),
            Map.entry("it", "it-IT"),
            Map.entry("fr", "fr-FR"),
            Map.entry("de", "de-DE"),
            Map.entry("ja", "ja-JP"),
            Map.entry("zh", "zh-CN"),
            Map.entry("ru", "ru-RU"),
            Map.entry("pl", "pl-PL"),
            Map.entry("nl", "nl-NL"),
            Map.entry("tr", "tr-TR"));

    static List<Fixture> read(String file) {
        var path = Path.of("src/test/resources/facts", file);
        var fixtures = new ArrayList<Fixture>();
        var number = 0;
        for (var line : lines(path)) {
            number++;
            if (line.isBlank() || line.startsWith("//")) {
                continue;
            }
            var parts = line.split(" ¦ ", -1);
            if (parts.length != 4) {
                throw new IllegalStateException(path + ":" + number + " needs four parts");
            }
            var uri = URI.create(path.toUri() + "?line=" + number);
            fixtures.add(new Fixture(LOCALES.get(parts[0]), parts[1], parts[2], parts[3].strip(), uri));
        }
        if (fixtures.isEmpty()) {
            throw new IllegalStateException("no case in " + path);
        }
        return fixtures;
    }

    static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Facts sourceFacts() {
        return Facts.of(source, LocaleTag.of("en-US"), Vocabulary.EMPTY, Side.SOURCE);
    }

    Facts targetFacts() {
        return Facts.of(target, LocaleTag.of(locale), Vocabulary.EMPTY, Side.TARGET);
    }

    List<Difference> differences() {
        return Comparison.of(sourceFacts(), targetFacts());
    }

    String name() {
        return locale + ": " + target;
    }
}
