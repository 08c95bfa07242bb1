package dev.samepage.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.samepage.text.SourceFile;
import dev.samepage.yaml.ScalarWriter.Style;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScalarWriterTest {
    private static final String[] HOSTILE = {
        "",
        " ",
        "a",
        "- item",
        "-",
        "? x",
        ": x",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "a#b",
        "{count}",
        "[words]({link})",
        "{count, plural, one {# a} other {# b}}",
        "\"quoted\"",
        "'single'",
        "it's",
        "back\\slash",
        "\\n",
        "%percent",
        "@at",
        "`code`",
        "*strong*",
        "&amp",
        "!tag",
        "|",
        ">-",
        "~",
        "null",
        "Null",
        "yes",
        "NO",
        "on",
        "y",
        "12",
        "1e5",
        "70-346",
        "0x1F",
        "2026-11-21",
        ".inf",
        "---",
        "...",
        "<<",
        "=",
        "a\nb",
        "\n",
        "a\n",
        "\ta",
        "a\tb",
        "a\r\nb",
        "trailing ",
        " leading",
        "a  b",
        "\u00A0no-break\u202Fspaces\u00A0",
        "next\u0085line",
        "line\u2028separator\u2029x",
        "\uFEFFmark",
        "\uFFFE",
        "bell\u0007",
        "del\u007F",
        "bidi\u202Eabc\u2066",
        "\uD83D\uDE00 astral \uD840\uDC00",
        "\u200Dzero",
        "e\u0301",
        "„Deutsch“",
        "«\u202Ffrançais\u202F»",
        "日本語：テスト",
        "عربي",
        "a, b",
        "key: value # comment",
        "x]",
        "x}",
        "\\x41",
        "C:\\path"
    };

    @TestFactory
    Stream<DynamicTest> everyHostileTextComesBackAsItWas() {
        return Stream.of(HOSTILE)
                .map(text -> DynamicTest.dynamicTest(ScalarWriter.write(text, Style.DOUBLE_QUOTED), () -> {
                    for (var style : Style.values()) {
                        comesBack(text, style);
                    }
                }));
    }

    @Test
    void randomTextsOfSeed20261121ComeBack() {
        var random = new Random(20261121);
        var alphabet = "ab :#-{}[]\"'\\\n\t,&*!|>%@`?~.0\u00A0\u0085\u2028\u202E\uFEFFé漢\uD83D\uDE00<=+/";
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(12); n >= 0; n--) {
                var at = alphabet.offsetByCodePoints(0, random.nextInt(alphabet.codePointCount(0, alphabet.length())));
                text.appendCodePoint(alphabet.codePointAt(at));
            }
            comesBack(text.toString(), Style.values()[i % 3]);
        }
    }

    @Test
    void anOrdinarySentenceStaysPlain() {
        assertEquals("Sie haben 3 Karten.", ScalarWriter.write("Sie haben 3 Karten.", Style.PLAIN));
        assertEquals("'C''est vrai.'", ScalarWriter.write("C'est vrai.", Style.SINGLE_QUOTED));
    }

    private static void comesBack(String text, Style style) {
        var written = ScalarWriter.write(text, style);
        var file = new SourceFile("x.yaml", "a:\n  key: " + written + "\nb: 1\n");
        var root =
                YamlReader.read(file, finding -> fail(written + ": " + finding)).orElseThrow();
        var inner = (Mapping) ((Mapping) root).pairs().get(0).value();
        assertEquals(text, ((Scalar) inner.pairs().get(0).value()).value(), written);
    }
}
