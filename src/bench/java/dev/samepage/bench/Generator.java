package dev.samepage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes a large workspace: {@code --programs N --seed S --out DIR [--drift PERMILLE] [--glossary FILE] [--peers DIR]}, and
 * the same content for other programs into the folder of {@code --peers}. The same arguments give the same bytes.
 */
public final class Generator {
    private static final int PRODUCTS = 60;

    private final Map<String, String> options;
    private final Path out;
    private final long seed;
    private final Sentences sentences = new Sentences();
    private final List<String> products = new ArrayList<>();

    private Generator(Map<String, String> options) {
        this.options = options;
        this.out = Path.of(options.getOrDefault("--out", "target/generated"));
        this.seed = Long.parseLong(options.getOrDefault("--seed", "1"));
        var random = new Random(seed);
        for (var i = 0; i < PRODUCTS; i++) {
            products.add(Names.product(random));
        }
    }

    public static void main(String[] args) throws IOException {
        new Generator(Arguments.of(args)).write();
    }

    private void write() throws IOException {
        save("samepage.yaml", """
                source: en-US
                locales: [es-ES, pt-BR, it-IT, fr-FR, de-DE]
                base-url: https://samepage.example/
                """);
        save("content/glossary.yaml", glossary());
        var count = Integer.parseInt(options.getOrDefault("--programs", "1000"));
        var drift = new Drift(Integer.parseInt(options.getOrDefault("--drift", "0")));
        var peers = options.containsKey("--peers") ? new PeerFiles(Path.of(options.get("--peers"))) : null;
        var units = 0L;
        for (var index = 0; index < count; index++) {
            var program = new GeneratedProgram(index, seed, sentences, products);
            save("content/programs/" + program.id() + ".yaml", program.yaml());
            if (peers != null) {
                peers.add(program);
            }
            var random = new Random(seed ^ ((long) index << 20));
            for (var locale = 1; locale < Sentences.LOCALES.size(); locale++) {
                save(
                        "locales/" + Sentences.LOCALES.get(locale) + "/" + program.id() + ".yaml",
                        bundle(program, locale, drift, random));
                units += program.texts().size();
            }
        }
        System.out.println(out + ": " + count + " programmes, " + units + " units in "
                + (Sentences.LOCALES.size() - 1) + " locales besides the source");
    }

    private String glossary() throws IOException {
        var text = new StringBuilder(Files.readString(Path.of(options.getOrDefault("--glossary", "content/glossary.yaml"))));
        text.append("  # Products of the generated programmes\n");
        for (var i = 0; i < products.size(); i++) {
            text.append("  - id: product-").append(i).append('\n');
            text.append("    source: ").append(products.get(i)).append('\n');
            text.append("    translate: no\n");
        }
        return text.toString();
    }

    private static String bundle(GeneratedProgram program, int locale, Drift drift, Random random) {
        var text = new StringBuilder();
        program.texts().forEach((key, versions) -> {
            var unit = drift.maybe(versions.get(0), versions.get(locale), random);
            text.append(key).append(":\n  source: ").append(GeneratedProgram.quoted(unit.source()));
            text.append("\n  target: ").append(GeneratedProgram.quoted(unit.target()));
            text.append("\n  state: translated\n");
        });
        return text.toString();
    }

    private void save(String name, String text) throws IOException {
        var file = out.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
