package dev.samepage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.check.Document;
import dev.samepage.check.Unit;
import dev.samepage.exchange.po.PoReader;
import dev.samepage.exchange.tmx.TmxReader;
import dev.samepage.exchange.xliff.XliffReader;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.text.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeReadersTest {
    private static final ExchangeContext CONTEXT =
            new ExchangeContext(LocaleTag.of("en-US"), Optional.empty(), Glossary.EMPTY);

    private static final String XLIFF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
              <file original="a" source-language="en-US" target-language="de-DE" datatype="x">
                <header><note>no unit</note></header>
                <body>
                  <trans-unit id="1" resname="club.pay" approved="yes">
                    <source>Pay <g id="1">25 euros</g> &amp; go &#x2014; <x id="2" equiv-text="{name}"/></source>
                    <target state="final">Zahle <g id="1">25 Euro</g> &amp; geh &#x2014; <x id="2" equiv-text="{name}"/></target>
                    <alt-trans><source>old</source><target>alt</target></alt-trans>
                  </trans-unit>
                  <group><trans-unit id="2"><source>Swim<ph id="3">&lt;br/&gt;</ph>far</source><target/></trans-unit></group>
                  <trans-unit id="3"><source>Go</source><target state="needs-translation">Go</target></trans-unit>
                  <trans-unit id="4" translate="no"><source>SOS</source></trans-unit>
                  <trans-unit id="5"><source><![CDATA[a < b]]></source><target><![CDATA[b > a]]></target></trans-unit>
                </body>
              </file>
            </xliff>
            """;

    private static final String XLIFF2 = """
            <xliff version="2.1" srcLang="en-US" trgLang="fr-FR" xmlns="urn:oasis:names:tc:xliff:document:2.0">
              <file id="f"><unit id="u1" name="club">
                <mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match><source>x</source><target>y</target></mtc:match></mtc:matches>
                <segment id="s1" state="reviewed"><source>Pay <pc id="1">25</pc>.</source><target>Payez <pc id="1">25</pc>.</target></segment>
                <ignorable><source> </source></ignorable>
                <segment id="s2" state="initial"><source>Go.</source><target>Go.</target></segment>
              </unit></file>
            </xliff>
            """;

    private static final String PO = """
            # Rescue club
            msgid ""
            msgstr ""
            "Language: pt_BR\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"

            #: a.c:1
            msgctxt "pay"
            msgid "Pay \\"25\\" euros"
            msgstr ""
            "Pague "
            "\\"25\\" euros"

            #, fuzzy, c-format
            #| msgid "Go %d"
            msgid "Went %d"
            msgstr "Vá %d"

            msgid "%d member"
            msgid_plural "%d members"
            msgstr[0] "%d sócio"
            msgstr[1] "%d sócios"

            #~ msgid "Old"
            #~ msgstr "Velho"
            msgid "Last"
            msgstr ""
            """;

    private static final String TMX = """
            <?xml version="1.0"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4"><header srclang="en" segtype="sentence"/>
            <body>
              <tu tuid="pay"><tuv xml:lang="en-US"><seg>Pay <bpt i="1">&lt;b></bpt>25<ept i="1">&lt;/b></ept>.</seg></tuv>
                <tuv xml:lang="DE-DE"><seg>Zahle 25.</seg></tuv><tuv xml:lang="it"><seg>Paga <hi>25</hi>.</seg></tuv></tu>
              <tu><tuv xml:lang="fr"><seg>Sans source</seg></tuv></tu>
            </body></tmx>
            """;

    @Test
    void xliff12() {
        assertEquals(
                List.of(
                        "a de-DE club.pay FINAL Pay 25 euros & go — {name} | Zahle 25 Euro & geh — {name}",
                        "a de-DE 2 MISSING Swim{3}far | ",
                        "a de-DE 3 MISSING Go | ",
                        "a de-DE 5 TRANSLATED a < b | b > a"),
                units(read(XliffReader::read, "dir/a.xlf", XLIFF)));
    }

    @Test
    void xliff2() {
        assertEquals(
                List.of("a fr-FR club REVIEWED Pay 25. | Payez 25.", "a fr-FR club/s2 MISSING Go. | "),
                units(read(XliffReader::read, "a.xlf", XLIFF2)));
    }

    @Test
    void po() {
        assertEquals(
                List.of(
                        "a pt-BR pay TRANSLATED Pay \"25\" euros | Pague \"25\" euros",
                        "a pt-BR Went %d MISSING Went %d | ",
                        "a pt-BR %d member[0] TRANSLATED %d member | %d sócio",
                        "a pt-BR %d member[1] TRANSLATED %d members | %d sócios",
                        "a pt-BR Last MISSING Last | "),
                units(read(PoReader::read, "a.po", PO)));
    }

    @Test
    void tmx() {
        assertEquals(
                List.of("a de-DE pay TRANSLATED Pay 25. | Zahle 25.", "a it pay TRANSLATED Pay 25. | Paga 25."),
                units(read(TmxReader::read, "a.tmx", TMX)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void placesAreTrueAlsoFarBehindTheFirstBuffer(String lineEnd) {
        var many = new StringBuilder();
        for (var i = 0; i < 3_000; i++) {
            many.append("<trans-unit id=\"x")
                    .append(i)
                    .append("\"><source>Take \uD83D\uDE00 ")
                    .append(i)
                    .append("</source><target>Nimm &lt;")
                    .append(i)
                    .append("</target></trans-unit>\n");
        }
        var text = XLIFF.replace("<group>", many + "<group>").replace("\n", lineEnd);
        var unit = read(XliffReader::read, "a.xlf", text)
                .documents()
                .get(0)
                .units()
                .get(2_900);
        assertEquals("Nimm <2899", unit.target().value());
        assertEquals("Nimm &lt;2899", unit.target().place().text());
        assertEquals("Take \uD83D\uDE00 2899", unit.source().place().text());
    }

    @Test
    void poPlacesAreTrue() {
        var unit = read(PoReader::read, "a.po", PO).documents().get(0).units().get(0);
        assertEquals(11, unit.target().place().start().line());
        var quote = unit.target().value().indexOf('"');
        assertEquals(
                "\\\"",
                unit.target()
                        .place(new dev.samepage.text.Span(quote, quote + 1))
                        .text());
    }

    @Test
    void entitiesOfAFilesOwnAreRefused() {
        var bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<xliff>&b;</xliff>";
        var fault = read(XliffReader::read, "a.xlf", bomb).faults().get(0);
        assertEquals("a.xlf:1:13", fault.place().toString());
        var outside = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><xliff>&x;</xliff>";
        assertEquals(1, read(XliffReader::read, "a.xlf", outside).faults().size());
    }

    @Test
    void faultsHavePlacesAndCures() {
        var broken = read(XliffReader::read, "a.xlf", XLIFF.replace("</trans-unit></group>", "</group>"));
        assertEquals(11, broken.faults().get(0).place().start().line());
        assertEquals(1, broken.documents().get(0).units().size());
        assertEquals(1, read(XliffReader::read, "a.xlf", "<html/>").faults().size());
        assertEquals(1, read(TmxReader::read, "a.tmx", "<html/>").faults().size());
        assertEquals(
                1,
                read(XliffReader::read, "a.xlf", XLIFF.replace(" target-language=\"de-DE\"", ""))
                        .faults()
                        .size());
        var po = read(PoReader::read, "a.po", PO.replace("msgid \"Last\"", "msgid \"Last"));
        assertEquals("the string is not closed in its line", po.faults().get(0).message());
        assertEquals(
                1,
                read(PoReader::read, "a.po", "msgid \"a\"\nmsgstr \"b\"")
                        .faults()
                        .size());
        assertEquals(
                0,
                read(PoReader::read, "de/a.po", "msgid \"a\"\nmsgstr \"b\"")
                        .faults()
                        .size());
    }

    @Test
    void encodingsAreReadAsDeclared() {
        var latin = XLIFF.replace("UTF-8", "ISO-8859-1").replace("Zahle", "Zähle");
        assertEquals(latin, decoded(latin.getBytes(StandardCharsets.ISO_8859_1)));
        for (var charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE")) {
            assertEquals(XLIFF, decoded(XLIFF.getBytes(Charset.forName(charset))));
        }
        assertEquals(PO, decoded(("\uFEFF" + PO).getBytes(StandardCharsets.UTF_8)));
        List<Finding> faults = new ArrayList<>();
        assertTrue(ExchangeText.decode(new byte[] {'a', (byte) 0xFF}, "a.po", faults::add)
                .isEmpty());
        assertTrue(ExchangeText.decode("<?xml encoding='x-none'?>".getBytes(StandardCharsets.UTF_8), "a", faults::add)
                .isEmpty());
        assertEquals(2, faults.size());
    }

    @Test
    void everyPrefixYieldsAResult() {
        for (var text : List.of(XLIFF, XLIFF2, PO, TMX)) {
            for (var end = 0; end <= text.length(); end++) {
                all(text.substring(0, end));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyDamageYieldsAResult(long seed) {
        var random = new Random(seed);
        var marks = "<>&\"'\\#[]/;=\n\r\u0000\uFFFF\uD800x";
        for (var round = 0; round < 150; round++) {
            for (var text : List.of(XLIFF, XLIFF2, PO, TMX)) {
                var damaged = new StringBuilder(text);
                for (var i = random.nextInt(4); i >= 0; i--) {
                    damaged.setCharAt(random.nextInt(text.length()), marks.charAt(random.nextInt(marks.length())));
                }
                all(damaged.toString());
            }
        }
    }

    @Test
    void largeFilesAreReadInLinearTime() {
        all("<xliff>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</xliff>");
        all("<xliff srcLang='en' trgLang='de'><trans-unit id='a'><source>" + "<x id='1'/>".repeat(200_000)
                + "</source><target>" + "&amp;".repeat(200_000) + "</target></trans-unit></xliff>");
        all("msgid \"" + "a\\n".repeat(500_000) + "\"\n" + "msgstr \"\"\n" + "\"b\"\n".repeat(200_000));
        all("msgid\n".repeat(1_000));
    }

    private static void all(String text) {
        for (var result : List.of(
                read(XliffReader::read, "a.xlf", text),
                read(TmxReader::read, "a.tmx", text),
                read(PoReader::read, "de.po", text))) {
            for (var document : result.documents()) {
                for (var unit : document.units()) {
                    assertTrue(unit.target().place().span().end() <= text.length());
                    assertTrue(unit.source().place().span().end() <= text.length());
                }
            }
        }
    }

    private static String decoded(byte[] bytes) {
        return ExchangeText.decode(bytes, "a", fault -> {
                    throw new AssertionError(fault);
                })
                .orElseThrow()
                .text();
    }

    private static ExchangeResult read(
            BiFunction<SourceFile, ExchangeContext, ExchangeResult> reader, String name, String text) {
        return reader.apply(new SourceFile(name, text), CONTEXT);
    }

    private static List<String> units(ExchangeResult result) {
        assertEquals(List.of(), result.faults());
        return result.documents().stream()
                .flatMap(document -> document.units().stream().map(unit -> shown(document, unit)))
                .toList();
    }

    private static String shown(Document document, Unit unit) {
        var standing = unit.standing() == Unit.Standing.PAIRED
                ? unit.state().toString()
                : unit.standing().toString();
        return document.program() + " " + document.locale() + " " + unit.key() + " " + standing + " "
                + unit.source().value() + " | " + unit.target().value();
    }
}
