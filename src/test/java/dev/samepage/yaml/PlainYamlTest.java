package dev.samepage.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.finding.Finding;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Scalar;
import dev.samepage.yaml.YamlNode.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast reader and the one that knows all of YAML give the same tree, or the fast one gives none. */
class PlainYamlTest {
    private static final List<Path> ROOTS = List.of(
            Path.of("content"),
            Path.of("locales"),
            Path.of("src/test/resources"),
            Path.of("src/main/resources/dev/samepage/scaffold"));

    // What YAML gives a meaning, and what only looks like it.
    private static final String[] PIECES = {
        ":",
        ": ",
        "- ",
        "-",
        "#",
        " #",
        "\"",
        "'",
        "''",
        "\\",
        "[",
        "]",
        "{",
        "}",
        ",",
        "|",
        ">-",
        ">",
        "&a",
        "*a",
        "!t",
        "?",
        "? ",
        "%",
        "@",
        "`",
        "\n",
        "\n\n",
        " ",
        "  ",
        "\n  ",
        "\n    ",
        "\n- ",
        "---\n",
        "...\n",
        "~",
        "null",
        "\u00A0",
        "é",
        "\uD83D\uDE00",
        "\u2028",
        "\t",
        "key: value\n",
        "a: [b, c]\n",
        "\"q\": 1\n",
        "x"
    };

    private static List<Path> files() throws IOException {
        var out = new ArrayList<Path>();
        for (var root : ROOTS) {
            try (var walk = Files.walk(root)) {
                walk.filter(path -> path.toString().endsWith(".yaml")).sorted().forEach(out::add);
            }
        }
        return out;
    }

    private static void assertSame(String text) {
        var file = new SourceFile("x.yaml", text);
        var plain = PlainYaml.read(file);
        if (plain.isPresent()) {
            var findings = new ArrayList<Finding>();
            var whole = YamlReader.whole(file, findings::add);
            assertEquals(List.of(), findings, () -> "the fast reader sees no fault in\n" + text);
            assertEquals(described(whole.orElseThrow()), described(plain.get()), () -> "of\n" + text);
        }
    }

    private static String described(YamlNode node) {
        var out = new StringBuilder();
        describe(node, out);
        return out.toString();
    }

    private static void describe(YamlNode node, StringBuilder out) {
        out.append(node.place().span())
                .append(" to ")
                .append(node.end())
                .append(' ')
                .append(node.kind())
                .append('\n');
        if (node instanceof Scalar scalar) {
            out.append(scalar.plain()).append(" <").append(scalar.value()).append("> at");
            for (var i = 0; i <= scalar.value().length(); i++) {
                out.append(' ').append(scalar.text().fileOffset(i));
            }
            out.append(' ').append(scalar.text().place().span()).append('\n');
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> describe(item, out));
        } else if (node instanceof Mapping mapping) {
            mapping.pairs().forEach(pair -> {
                describe(pair.key(), out);
                describe(pair.value(), out);
            });
        }
    }

    @Test
    void placesInALongRowAreThoseOfItsCharacters() {
        assertSame("a: [é, b, 'ü', {ö: \"ß\", d: [e, é]}, f]\nb: {ä: c}\n");
        var row = "a: [é, " + "ö, ".repeat(100_000) + "z]\n";
        var root = (Mapping) PlainYaml.read(new SourceFile("x.yaml", row)).orElseThrow();
        var items = ((Sequence) root.pairs().get(0).value()).items();
        assertEquals(100_002, items.size());
        assertEquals(row.indexOf('z'), items.get(items.size() - 1).start());
    }

    @Test
    void shippedFilesAreReadFast() throws IOException {
        for (var file : files()) {
            if (file.startsWith("content") || file.startsWith("locales")) {
                assertTrue(
                        PlainYaml.read(new SourceFile("x", Files.readString(file)))
                                .isPresent(),
                        file::toString);
            }
        }
    }

    @Test
    void everyFileGivesTheSameTree() throws IOException {
        for (var file : files()) {
            assertSame(Files.readString(file));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void changedFilesGiveTheSameTreeOrNone(long seed) throws IOException {
        var random = new Random(seed);
        for (var file : files()) {
            var text = Files.readString(file);
            var start = Math.max(0, random.nextInt(text.length()) - 400);
            var cut = text.substring(start == 0 ? 0 : text.indexOf('\n', start) + 1);
            var piece = cut.substring(0, Math.min(cut.length(), 600));
            for (var i = 0; i < 60; i++) {
                assertSame(changed(piece, random));
            }
        }
    }

    private static String changed(String text, Random random) {
        var out = new StringBuilder(text);
        for (var changes = 1 + random.nextInt(3); changes > 0; changes--) {
            var at = random.nextInt(out.length() + 1);
            if (random.nextInt(3) == 0) {
                out.delete(at, Math.min(out.length(), at + 1 + random.nextInt(8)));
            } else {
                out.insert(at, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void anyTextGivesTheSameTreeOrNone(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder(random.nextBoolean() ? "a: " : "");
            for (var pieces = random.nextInt(12); pieces > 0; pieces--) {
                text.append(random.nextInt(3) == 0 ? "b" : PIECES[random.nextInt(PIECES.length)]);
            }
            assertSame(text.toString());
        }
    }
}
