package dev.samepage.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The schemas for editors and the readers know the same keys. */
class SchemaTest {
    private static final Path SCHEMAS = Path.of("src/main/resources/schema");

    // JSON is YAML, so the reader at hand reads it.
    private static Object at(String schema, String... path) throws IOException {
        Object node = new Yaml().load(Files.readString(SCHEMAS.resolve(schema)));
        for (var name : path) {
            node = ((Map<?, ?>) node).get(name);
        }
        return node;
    }

    private static void sameKeys(Collection<String> known, Object properties, String what) {
        var inSchema = new TreeSet<String>();
        ((Map<?, ?>) properties).keySet().forEach(key -> inSchema.add(String.valueOf(key)));
        assertEquals(new TreeSet<>(known), inSchema, what);
    }

    @Test
    void everyKindOfCriterionHasTheReadersKeys() throws IOException {
        for (var kind : CriterionKind.KEYS.entrySet()) {
            sameKeys(kind.getValue(), at("program.json", "$defs", kind.getKey(), "properties"), kind.getKey());
        }
        var kinds = (Collection<?>) at("program.json", "$defs", "criterion", "properties", "kind", "enum");
        assertEquals(new TreeSet<>(CriterionKind.KEYS.keySet()), new TreeSet<>(kinds));
    }

    @Test
    void theOtherFilesHaveTheReadersKeys() throws IOException {
        sameKeys(ProgramReader.KEYS, at("program.json", "properties"), "programme");
        sameKeys(
                FormerAnchors.KEYS, at("program.json", "properties", "removed", "items", "properties"), "removed node");
        sameKeys(BundleReader.KEYS, at("bundle.json", "$defs", "unit", "properties"), "unit");
        sameKeys(BundleReader.PREVIOUS, at("bundle.json", "$defs", "previous", "properties"), "previous");
        sameKeys(GlossaryReader.TERM, at("glossary.json", "$defs", "term", "properties"), "term");
        sameKeys(GlossaryReader.FORMS, at("glossary.json", "$defs", "forms", "properties"), "forms");
        sameKeys(RulesReader.KEYS, at("rules.json", "$defs", "rule", "properties"), "rule");
        sameKeys(SettingsReader.KEYS, at("samepage.json", "properties"), "settings");
        sameKeys(SeveritiesReader.RULE, at("samepage.json", "$defs", "rule", "properties"), "severities of a rule");
        sameKeys(SeveritiesReader.PROGRAM, at("samepage.json", "$defs", "program", "properties"), "of a programme");
        var words = (Collection<?>) at("samepage.json", "$defs", "severity", "enum");
        assertEquals(SeveritiesReader.WORDS, List.copyOf(words), "severities");
    }

    @Test
    void everyShippedFileNamesASchemaThatExists() throws IOException {
        var seen = new ArrayList<Path>();
        for (var folder : new String[] {"content", "locales"}) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".yaml")).forEach(seen::add);
            }
        }
        seen.add(Path.of("samepage.yaml"));
        for (var file : seen) {
            var first = Files.readString(file).lines().findFirst().orElse("");
            var prefix = "# yaml-language-server: $schema=";
            assertTrue(first.startsWith(prefix), file + " starts with " + first);
            var schema = file.toAbsolutePath().getParent().resolve(first.substring(prefix.length()));
            assertTrue(Files.exists(schema), file + " names " + schema);
        }
    }
}
