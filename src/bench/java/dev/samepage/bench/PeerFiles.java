package dev.samepage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The same content for programs that samepage is measured beside: Gettext files ({@code po}), and what a Hugo site from
 * data files needs besides its layouts ({@code hugo-data}). Hugo has no ICU messages: it gets the form for many, with
 * {@code #} where a number belongs.
 */
final class PeerFiles {
    private static final Pattern PLURAL = Pattern.compile("\\{\\w+, plural, .*other \\{(.*)}}");
    private static final Pattern NUMBER = Pattern.compile("\\{\\w+, number, ::}");

    private final Path root;

    PeerFiles(Path root) {
        this.root = root;
    }

    void add(GeneratedProgram program) throws IOException {
        save("hugo-data/data/programs/" + program.id() + ".yaml", program.yaml());
        for (var i = 0; i < Sentences.LOCALES.size(); i++) {
            var locale = Sentences.LOCALES.get(i);
            hugo(program, i, locale.toLowerCase(Locale.ROOT));
            if (i > 0) {
                save("po/" + locale + "/" + program.id() + ".po", po(program.texts(), i));
            }
        }
    }

    private void hugo(GeneratedProgram program, int index, String tag) throws IOException {
        var texts = program.texts();
        save(
                "hugo-data/content/" + tag + "/" + program.id() + ".md",
                "---\ntitle: " + GeneratedProgram.quoted(texts.get("title").get(index)) + "\ndescription: "
                        + GeneratedProgram.quoted(texts.get("description").get(index)) + "\nprogram: " + program.id() + "\n---\n");
        var data = new StringBuilder();
        texts.forEach((key, words) -> {
            var plain = NUMBER.matcher(PLURAL.matcher(words.get(index)).replaceAll("$1")).replaceAll("#");
            data.append(escaped(key)).append(": ").append(escaped(plain)).append('\n');
        });
        save("hugo-data/data/texts/" + tag + "/" + program.id() + ".yaml", data.toString());
    }

    private static String po(Map<String, List<String>> texts, int index) {
        var po = new StringBuilder("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n");
        texts.forEach((key, words) -> po.append("\nmsgctxt ").append(escaped(key)).append("\nmsgid ")
                .append(escaped(words.get(0))).append("\nmsgstr ").append(escaped(words.get(index))).append('\n'));
        return po.toString();
    }

    private static String escaped(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void save(String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
