package dev.samepage.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Message;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bundle says the same whether its units are read one by one or as a tree, with and without a programme beside it. */
class PlainUnitsTest {
    private static final LocaleTag GERMAN = LocaleTag.of("de-DE");

    private static final String[] LINES = {
        "title:\n",
        "title: x\n",
        "a.b:\n",
        "retired:\n",
        "  source: Text\n",
        "  source: \"A: text\"\n",
        "  source: 'A #text'\n",
        "  source: Größe\n",
        "  source: null\n",
        "  source: \"\"\n",
        "  source: \u2003\n",
        "  target: Wörter\n",
        "  target: \"Wörter: \u201Ezwei\u201C\"\n",
        "  target:\n",
        "  target: \"\"\n",
        "  target: null\n",
        "  target: >-\n    lange\n    Zeile\n",
        "  target: \"a\\\"b\"\n",
        "  state: translated\n",
        "  state: \"final\"\n",
        "  state: initial\n",
        "  state: nearly\n",
        "  note: For us\n",
        "  accepted: 0123456789ab\n",
        "  allow: [{rule: x, because: y}]\n",
        "   source: Text\n",
        "    source: Text\n",
        "# remark\n",
        "  # remark\n",
        "\n",
        " ",
        "- x\n"
    };
    private static final String[] UNITS = {
        "title:\n  source: Text\n  target: Wörter\n  state: translated\n",
        "a.b:\n    source: \"A: text\"\n    target: Größe\n    state: reviewed\n",
        "x-1:\n  source: Größe\n  target: 'Ein #Wort'\n  state: initial\n",
        "größe:\n  source: 'A #text'\n  target: Text\n  state: final\n",
        "retired:\n  old:\n    source: Text\n    target: Wort\n    state: final\n"
    };
    private static final List<Message> MESSAGES = List.of(
            message("x-0", "None"), message("title", "Text"), message("a.b", "A: text"), message("x-1", "Größe"));

    private static Message message(String key, String text) {
        return new Message(key, MappedText.of("p.yaml", text));
    }

    private static String described(Bundle bundle) {
        var out = new StringBuilder();
        bundle.entries().forEach(entry -> describe(entry, out));
        out.append("retired\n");
        bundle.retired().forEach(entry -> describe(entry, out));
        return out.toString();
    }

    private static void describe(Entry entry, StringBuilder out) {
        out.append(entry).append('\n');
        for (var text : List.of(entry.key(), entry.source(), entry.target())) {
            out.append(text.file().path());
            for (var i = 0; i <= text.value().length(); i++) {
                out.append(' ').append(text.fileOffset(i));
            }
            out.append(' ').append(text.place().span()).append('\n');
        }
    }

    private static void hold(String text) {
        var file = new SourceFile("de.yaml", text);
        var wanted = new ArrayList<Finding>();
        var whole = BundleReader.whole(file, GERMAN, "p", wanted::add).map(PlainUnitsTest::described);
        for (var messages : List.of(List.<Message>of(), MESSAGES)) {
            var findings = new ArrayList<Finding>();
            var read = BundleReader.read(file, GERMAN, "p", KnownTexts.of(messages), findings::add);
            assertEquals(wanted, findings, () -> "of\n" + text);
            assertEquals(whole, read.map(PlainUnitsTest::described), () -> "of\n" + text);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rowsOfAnyOrderGiveTheSameBundle(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 1_500; i++) {
            var text = new StringBuilder();
            for (var parts = 1 + random.nextInt(6); parts > 0; parts--) {
                var from = random.nextInt(3) == 0 ? LINES : UNITS;
                text.append(from[random.nextInt(from.length)]);
            }
            hold(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void changedUnitsGiveTheSameBundle(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 1_500; i++) {
            var text = new StringBuilder(String.join("", UNITS));
            for (var changes = 1 + random.nextInt(3); changes > 0; changes--) {
                var at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, " :#\n\"'-\\xé".charAt(random.nextInt(10)));
                    default -> text.insert(text.lastIndexOf("\n", at) + 1, LINES[random.nextInt(LINES.length)]);
                }
            }
            hold(text.toString());
        }
    }

    /** Below {@code retired} stand units, even where these rows look like one themselves. */
    @Test
    void retiredIsNeverAUnit() {
        var rows = "retired:\n  source: Text\n  target: Wort\n  state: final\n";
        hold(rows);
        var file = new SourceFile("de.yaml", rows);
        var findings = new ArrayList<Finding>();
        var bundle = BundleReader.read(file, GERMAN, "p", findings::add).orElseThrow();
        assertTrue(bundle.entry(Bundle.RETIRED).isEmpty());
        assertFalse(findings.isEmpty());
    }

    /** Such a text has no bytes of its own: those it would be written with are those of a question mark. */
    @Test
    void halfACharacterIsNoQuestionMark() {
        for (var text : List.of("Why\uD800", "Why\uDC00", "Größe: Why\uD83D")) {
            var rows = "title:\n  source: \"" + text.substring(0, text.length() - 1)
                    + "?\"\n  target: Warum\n  state: final\n";
            var file = new SourceFile("de.yaml", rows);
            var known = KnownTexts.of(List.of(message("title", text)));
            var bundle =
                    BundleReader.read(file, GERMAN, "p", known, finding -> {}).orElseThrow();
            var source = bundle.entry("title").orElseThrow().source().value();
            assertNotEquals(text, source);
            assertTrue(source.endsWith("Why?"));
        }
    }

    /** In the programme's order or another one, and once more by the same order. */
    @Test
    void whatTheProgrammeSaysIsTheVerySameString() {
        var known = KnownTexts.of(MESSAGES);
        for (var order : List.of(List.of(0, 1, 2, 3, 4), List.of(2, 3, 1, 0), List.of(2, 3, 1, 0, 4), List.of(1, 2))) {
            var text = new StringBuilder();
            order.forEach(unit -> text.append(UNITS[unit]));
            var file = new SourceFile("de.yaml", text.toString());
            var bundle =
                    BundleReader.read(file, GERMAN, "p", known, finding -> {}).orElseThrow();
            var repeated = 0;
            for (var message : MESSAGES) {
                var entry = bundle.entry(message.key());
                if (entry.isPresent()) {
                    repeated++;
                    assertSame(message.key(), entry.get().key().value());
                    assertSame(message.text().value(), entry.get().source().value());
                }
            }
            assertEquals(order.stream().filter(unit -> unit < 3).count(), repeated);
            assertEquals(order.contains(3), bundle.entry("größe").isPresent());
            assertEquals(order.contains(4), bundle.retired("old").isPresent());
        }
    }
}
