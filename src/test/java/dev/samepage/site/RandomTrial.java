package dev.samepage.site;

import dev.samepage.model.Program;
import dev.samepage.page.RandomPrograms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A workspace with programmes of random trees with random gaps. */
final class RandomTrial {
    static final List<String> LOCALES = List.of("de-DE", "es-ES", "fr-FR");

    private RandomTrial() {}

    /**
     * @param programs how many; their seeds count from 0
     */
    static TrialWorkspace in(Path folder, int programs) throws IOException {
        var trial = TrialWorkspace.in(folder);
        trial.remove("content/programs");
        trial.with("content/glossary.yaml", RandomPrograms.GLOSSARY);
        for (var seed = 0; seed < programs; seed++) {
            program(trial, "random-" + seed, seed);
        }
        for (var locale : List.of("de-DE", "es-ES", "fr-FR", "it-IT")) {
            Files.deleteIfExists(trial.root.resolve("locales/" + locale + "/trial.yaml"));
        }
        var read = trial.read().programs();
        for (var i = 0; i < read.size(); i++) {
            var random = new Random(i);
            for (var locale : LOCALES) {
                bundle(trial, locale, read.get(i), random, i % 3 == 0 ? 0 : random.nextInt(4));
            }
        }
        return trial;
    }

    static void program(TrialWorkspace trial, String id, int seed) throws IOException {
        trial.with("content/programs/" + id + ".yaml", RandomPrograms.yaml(id, seed, 1 + seed % 3, 2 + seed % 5));
    }

    /** Writes a translation of which some texts are missing or outdated: none, or about one in {@code gaps}. */
    static void bundle(TrialWorkspace trial, String locale, Program program, Random random, int gaps)
            throws IOException {
        var more =
                List.of("", "", " – é", " **stark**", " [x](https://example.org/a?b=1&c)", " & <b> \"q\" *", " _u_ 😀");
        var out = new StringBuilder();
        for (var message : program.messages()) {
            if (gaps > 0 && random.nextInt(gaps + 1) == 0) {
                continue;
            }
            var source = message.text().value();
            var old = gaps > 0 && random.nextInt(gaps + 2) == 0 ? "Before: " : "";
            out.append(message.key())
                    .append(":\n  source: ")
                    .append(Json.quote(old + source))
                    .append("\n  target: ")
                    .append(Json.quote("Ü " + source + more.get(random.nextInt(more.size()))))
                    .append("\n  state: translated\n");
        }
        trial.with("locales/" + locale + "/" + program.id() + ".yaml", out.isEmpty() ? "{}\n" : out.toString());
    }
}
