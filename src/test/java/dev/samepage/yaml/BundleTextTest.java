package dev.samepage.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
import dev.samepage.bundle.Fingerprint;
import dev.samepage.bundle.Previous;
import dev.samepage.bundle.State;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BundleTextTest {
    private static final String[] PIECES = {
        "a",
        " ",
        "Wort",
        ": ",
        " #",
        "'",
        "\"",
        "\\",
        "{n}",
        "- ",
        "\n",
        "\n\n",
        "é",
        "漢",
        "\uD83D\uDE00",
        "\t",
        "\u00A0",
        "\u2028",
        "\uFEFF",
        "%",
        "*",
        "&x",
        "|",
        ">",
        "~",
        "?",
        "…",
        "\u202E"
    };
    private static final String[] GAPS = {"", "", "\n", "\n# apart\n\n", "# belongs to the next\n", "\n# one\n# two\n"};

    private static Bundle bundle(String text) {
        var file = new SourceFile("locales/de-DE/p.yaml", text);
        return BundleReader.read(file, LocaleTag.of("de-DE"), "p", finding -> fail(finding + "\n" + text))
                .orElseThrow();
    }

    private static BundleText edit(String text) {
        return BundleText.of(bundle(text), finding -> fail(finding + "\n" + text))
                .orElseThrow();
    }

    private static String text(BundleText edit) {
        return edit.text(finding ->
                        fail(finding.message() + "\n" + edit.bundle().file().text()))
                .orElseThrow();
    }

    private static String hostile(Random random) {
        var out = new StringBuilder();
        for (var n = random.nextInt(6); n >= 0; n--) {
            out.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return out.toString().isBlank() ? "x" + out : out.toString();
    }

    private static String unit(Random random, String key) {
        var style = ScalarWriter.Style.values()[random.nextInt(3)];
        var margin = " ".repeat(2 + random.nextInt(3));
        var out = new StringBuilder(key)
                .append(":")
                .append(random.nextInt(4) == 0 ? "  # remark" : "")
                .append('\n');
        var source = margin + "source: " + ScalarWriter.write(hostile(random), style) + "\n";
        var target = random.nextInt(4) == 0
                ? margin + "target: >-\n" + margin + "  Zwei\n" + margin + "  Zeilen\n"
                : margin + "target: " + ScalarWriter.write(hostile(random), style)
                        + (style == ScalarWriter.Style.PLAIN ? "\n" : "  # so\n");
        out.append(random.nextBoolean() ? source + target : target + source);
        out.append(random.nextBoolean() ? margin + "state: reviewed\n" : "");
        out.append(random.nextInt(3) == 0 ? margin + "# between\n" : "");
        out.append(random.nextInt(3) == 0 ? margin + "note: |+\n" + margin + "  lines\n\n" : "");
        return out.toString();
    }

    @TestFactory
    Stream<DynamicTest> editsOfRandomFilesChangeOnlyWhatTheyName() {
        return IntStream.range(0, 300)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    var random = new Random(seed);
                    var units = new ArrayList<String>();
                    var file = new StringBuilder("# head\n");
                    for (var i = 0; i < 6; i++) {
                        units.add(unit(random, "k" + i));
                        file.append(i == 0 ? "" : GAPS[random.nextInt(GAPS.length)])
                                .append(units.get(i));
                    }
                    var before = file.toString();
                    var edit = edit(before);
                    assertEquals(before, text(edit), "opened and closed");

                    var old = edit.entry("k1").orElseThrow();
                    edit.replace("k1", stale(old, hostile(random)));
                    edit.retire("k3", "k3");
                    edit.add(Entry.untranslated("new", hostile(random)), List.of("k0", "k4", "gone"));
                    var after = text(edit);
                    for (var i : new int[] {0, 2, 4, 5}) {
                        assertTrue(after.contains(units.get(i)), units.get(i) + "\nis not in\n" + after);
                    }
                    assertTrue(after.startsWith("# head\n"));
                    before.lines()
                            .filter(line -> line.startsWith("#"))
                            .forEach(line -> assertTrue(after.contains(line), line));

                    var back = edit(after);
                    back.replace("k1", old);
                    back.revive("k3", "k3", List.of("k0", "k1", "k2"));
                    back.remove("new");
                    var again = bundle(text(back));
                    var first = bundle(before);
                    assertTrue(again.retired().isEmpty());
                    for (var i = 0; i < 6; i++) {
                        assertEquals(first.entry("k" + i), again.entry("k" + i));
                    }
                    assertTrue(text(back).contains(units.get(3)), units.get(3) + "\nis not in\n" + text(back));
                }));
    }

    private static Entry stale(Entry old, String source) {
        return old.withSource(source)
                .withState(State.INITIAL)
                .withSuggestions(List.of("eins", "- zwei"))
                .withPrevious(Optional.of(new Previous(
                        MappedText.of("", old.source().value()),
                        Fingerprint.of(old.target().value()),
                        old.state())));
    }

    @Test
    void oddButSoundFormsCanBeEdited() {
        var forms = List.of(
                "a: {source: x, target: y}\n",
                "? a\n: source: x\n  target: y\n",
                "\"a\":\n  \"source\": x\n  'target': y\n",
                "---\na:\n  source: x\n  target: y\n...\n",
                "  a:\n    source: x\n    target: y\n",
                "a:\n  source: x\n  target: y",
                "a:\n  target: y\n\n\n  source: |-\n    x\n",
                "a:\n  source: x\n  target: y\nretired:\n",
                "a:\n  source: x\n  target: y\nretired: {}\n",
                "retired:\n  b:\n    source: x\n    target: y\na:\n  source: x\n  target: y\n");
        for (var form : forms) {
            var edit = edit(form);
            edit.replace(
                    "a", edit.entry("a").orElseThrow().withSource("new: text").withKey("b.c"));
            edit.add(Entry.untranslated("z", "zz"), List.of("b.c"));
            var after = bundle(text(edit));
            assertEquals("new: text", after.entry("b.c").orElseThrow().source().value(), form);
            assertTrue(after.entry("z").isPresent(), form);
            edit.retire("b.c", "old");
            assertEquals(
                    "y",
                    bundle(text(edit)).retired("old").orElseThrow().target().value(),
                    form);
        }
    }

    @Test
    void aNewUnitLooksLikeItsNeighbours() {
        var edit = edit("a:\n  source: \"x\"\n  target: \"y\"\n\nb:\n  source: \"x\"\n  target: \"y\"\n");
        edit.add(Entry.untranslated("c", "words"), List.of("a"));
        assertEquals("""
                a:
                  source: "x"
                  target: "y"

                c:
                  source: "words"
                  target: ""
                  state: initial

                b:
                  source: "x"
                  target: "y"
                """, text(edit));
        assertFalse(edit("a: {source: x, target: y}\n").edited());
    }
}
