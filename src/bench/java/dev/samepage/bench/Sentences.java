package dev.samepage.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parallel sentences in all locales, by what they are for. */
final class Sentences {
    /** The order of the lines of a block; the first is the source. */
    static final List<String> LOCALES = List.of("en-US", "es-ES", "pt-BR", "it-IT", "fr-FR", "de-DE");

    private final Map<String, List<List<String>>> kinds = new LinkedHashMap<>();

    Sentences() {
        var block = new ArrayList<String>();
        var kind = "";
        for (var line : read().lines().toList()) {
            if (line.startsWith("== ")) {
                kind = line.substring(3);
                kinds.put(kind, new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                block.add(line);
                if (block.size() == LOCALES.size()) {
                    kinds.get(kind).add(List.copyOf(block));
                    block.clear();
                }
            }
        }
        if (!block.isEmpty()) {
            throw new IllegalStateException("sentences.txt: a block without all locales: " + block);
        }
    }

    /** All blocks of a kind, one line a locale. */
    List<List<String>> all(String kind) {
        return kinds.get(kind);
    }

    private static String read() {
        try (var in = Sentences.class.getResourceAsStream("sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
