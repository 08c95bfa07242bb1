package dev.samepage.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of the workspace that {@code samepage init} writes: one programme, one translation, all labels. */
public final class Starter {
    // Beside this class in the jar; a file whose name starts with a dot is stored without it.
    private static final Map<String, String> OWN = Map.of(
            "content/programs/reading-mentor.yaml", "content/programs/reading-mentor.yaml",
            "content/glossary.yaml", "content/glossary.yaml",
            "locales/de-DE/reading-mentor.yaml", "locales/de-DE/reading-mentor.yaml",
            "samepage.yaml", "samepage.yaml",
            "README.md", "README.md",
            ".gitattributes", "gitattributes",
            ".gitignore", "gitignore");

    private static final String[] LABELS = {"content/ui.yaml", "locales/de-DE/ui.yaml"};
    private static final String[] SCHEMAS = {"program", "bundle", "glossary", "ui", "samepage", "rules"};

    private Starter() {}

    /** By path, in the order in which they are told. */
    public static Map<String, String> files() {
        var out = new LinkedHashMap<String, String>();
        OWN.keySet().stream().sorted().forEach(path -> out.put(path, read("/dev/samepage/scaffold/" + OWN.get(path))));
        for (var path : LABELS) {
            // The program's own workspace keeps its schemas elsewhere.
            out.put(path, read("/defaults/" + path).replace("/src/main/resources/schema/", "/schema/"));
        }
        for (var name : SCHEMAS) {
            out.put("schema/" + name + ".json", read("/schema/" + name + ".json"));
        }
        return out;
    }

    private static String read(String resource) {
        try (var in = Starter.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
