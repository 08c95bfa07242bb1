package dev.samepage.exchange.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.bundle.State;
import dev.samepage.exchange.ExchangeText;
import dev.samepage.exchange.formats.TransferFormat;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

public class TransferFormatTest {
    private static final LocaleTag ENGLISH = LocaleTag.of("en-US");
    private static final LocaleTag GERMAN = LocaleTag.of("de-DE");

    public static WorkFile hostile(long seed, int count) {
        var text = new HostileText(seed);
        var units = new ArrayList<WorkUnit>();
        for (var i = 0; i < count; i++) {
            var target = i % 5 == 4 ? "" : text.next();
            var state = target.isBlank() ? State.INITIAL : State.values()[i % 4];
            units.add(new WorkUnit(
                    "node-" + i + ".title",
                    text.next(),
                    target,
                    state,
                    i % 3 == 0 && !target.isEmpty() ? Optional.of(text.next()) : Optional.empty(),
                    List.of(text.next(), "amount = 2000 / 1000")));
        }
        return new WorkFile(ENGLISH, GERMAN, "harbor", units);
    }

    static ReturnResult returned(TransferFormat format, String text) {
        var faults = new ArrayList<dev.samepage.finding.Finding>();
        var name = "de-DE/harbor." + format.extension();
        var file = ExchangeText.decode(text.getBytes(StandardCharsets.UTF_8), name, faults::add);
        assertEquals(List.of(), faults);
        return TransferFormat.read(file.orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(names = "TMX", mode = EnumSource.Mode.EXCLUDE)
    void everyTextComesBackAsItWasSent(TransferFormat format) {
        for (var seed = 1; seed <= 30; seed++) {
            var file = hostile(seed, 20);
            var written = format.write(file);
            assertEquals(written, format.write(file), "the same file twice");
            var result = returned(format, written);
            assertEquals(List.of(), result.faults(), written);
            assertEquals(1, result.files().size());
            var back = result.files().get(0);
            assertEquals("harbor", back.program());
            assertEquals(GERMAN, back.locale());
            assertEquals(file.units().size(), back.units().size());
            for (var i = 0; i < back.units().size(); i++) {
                var sent = file.units().get(i);
                var got = back.units().get(i);
                assertEquals(sent.key(), got.key());
                assertEquals(sent.source(), got.source().orElseThrow(), format + " " + seed);
                // Blanks alone are no translation where a tool may have cut the text.
                if (!sent.target().isBlank()) {
                    assertEquals(sent.target(), got.target(), format + " " + seed);
                }
                assertEquals(sent.hash(), got.hash());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF", "XLIFF2", "CSV"})
    void statesComeBack(TransferFormat format) {
        for (var state : State.values()) {
            var unit = new WorkUnit("a", "one", "eins", state, Optional.empty(), List.of());
            var result = returned(format, format.write(new WorkFile(ENGLISH, GERMAN, "harbor", List.of(unit))));
            assertEquals(
                    Optional.of(state), result.files().get(0).units().get(0).state());
        }
    }

    @ParameterizedTest
    @EnumSource(TransferFormat.class)
    void everyBeginningOfAFileHasAResult(TransferFormat format) {
        var written = format.write(hostile(7, 4));
        for (var end = 0; end < written.length(); end++) {
            assertNotNull(TransferFormat.read(
                    new SourceFile("de-DE/harbor." + format.extension(), written.substring(0, end))));
        }
    }

    @Test
    void codesAreProtectedAndNumberedAsInTheSource() {
        var unit = new WorkUnit(
                "a",
                "[Read {amount, number, ::} pages]({handbook}) or `{x}`",
                "`{x}` oder [{amount, number, ::} Seiten lesen]({handbook})",
                State.TRANSLATED,
                Optional.empty(),
                List.of());
        var written = TransferFormat.XLIFF.write(new WorkFile(ENGLISH, GERMAN, "harbor", List.of(unit)));
        assertTrue(
                written.contains("<ph id=\"2\" ctype=\"x-argument\" equiv-text=\"{amount}\">{amount, number, ::}</ph>"),
                written);
        assertTrue(
                written.contains("<target state=\"translated\"><ph id=\"4\" ctype=\"x-code\" equiv-text=\"`{x}`\">"),
                written);
        assertTrue(written.contains("<ph id=\"3\" ctype=\"x-link-end\" equiv-text=\"]({handbook})\">"), written);
    }

    @Test
    void pluralKeywordsStayFreeWhereTheLanguageNeedsOtherForms() {
        var plural = "{count, plural, one {# exam} other {# exams}}";
        var unit = new WorkUnit("a", plural, "", State.INITIAL, Optional.empty(), List.of());
        var german = TransferFormat.XLIFF.write(new WorkFile(ENGLISH, GERMAN, "harbor", List.of(unit)));
        var polish = TransferFormat.XLIFF.write(new WorkFile(ENGLISH, LocaleTag.of("pl-PL"), "harbor", List.of(unit)));
        assertTrue(german.contains("x-plural"), german);
        assertFalse(polish.contains("x-plural"), polish);
        assertTrue(polish.contains("x-argument"), polish);
    }

    @Test
    void entitiesAndBombsAreRefused() {
        var bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                + "<xliff version=\"1.2\"><file original=\"harbor\" target-language=\"de-DE\"><body>"
                + "<trans-unit id=\"a\"><source>&a;</source><target>&b;</target></trans-unit></body></file></xliff>";
        assertFalse(TransferFormat.read(new SourceFile("x.xlf", bomb)).faults().isEmpty());
        var undeclared = bomb.replaceFirst("<!DOCTYPE[^\\]]*\\]>", "");
        assertFalse(TransferFormat.read(new SourceFile("x.xlf", undeclared))
                .faults()
                .isEmpty());
        assertFalse(
                TransferFormat.read(new SourceFile("x.tmx", "<tmx/>")).faults().isEmpty());
        var nested = "<xliff>".repeat(20_000);
        assertFalse(
                TransferFormat.read(new SourceFile("x.xlf", nested)).faults().isEmpty());
    }

    @Test
    void whatOtherToolsAddIsPassedOver() {
        var text = """
                <?xml version="1.0"?>
                <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:m="MQXliff">
                <file original="C:\\work\\harbor.yaml" source-language="en-US" target-language="de_DE" datatype="x" m:a="1">
                <header><m:info><source>no</source></m:info></header><body><group id="g">
                <trans-unit id="b" m:status="done"><source>Read. <x id="1" equiv-text="{n}"/></source>
                <seg-source><mrk mtype="seg" mid="1">Read. </mrk><mrk mtype="seg" mid="2"><x id="1"/></mrk></seg-source>
                <target state="new"><mrk mtype="seg" mid="1">Lies. </mrk><g id="9"><mrk mtype="seg" mid="2"><x id="1"/></mrk></g></target>
                <note>hello</note>
                <alt-trans><source>Old</source><target state="final">Alt</target></alt-trans></trans-unit>
                </group></body></file></xliff>
                """;
        var result = TransferFormat.read(new SourceFile("x.xlf", text));
        assertEquals(List.of(), result.faults());
        var unit = result.files().get(0).units().get(0);
        assertEquals("harbor", result.files().get(0).program());
        assertEquals("Read. {n}", unit.source().orElseThrow());
        assertEquals("Lies. {n}", unit.target());
        assertEquals(Optional.empty(), unit.state());
    }

    @Test
    void segmentsOfXliff2AreJoined() {
        var text = """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en-US" trgLang="de-DE">
                <file id="harbor"><unit id="a"><originalData><data id="d1">{n, number, ::}</data></originalData>
                <segment state="final"><source>One.</source><target>Eins.</target></segment>
                <ignorable><source> </source></ignorable>
                <segment state="translated"><source>Two <ph id="1" dataRef="d1"/></source><target><ph id="1"/> Zwei</target></segment>
                </unit></file></xliff>
                """;
        var unit = TransferFormat.read(new SourceFile("x.xlf", text))
                .files()
                .get(0)
                .units()
                .get(0);
        assertEquals("One. Two {n, number, ::}", unit.source().orElseThrow());
        assertEquals("Eins. {n, number, ::} Zwei", unit.target());
        assertEquals(Optional.of(State.TRANSLATED), unit.state());
    }

    @Test
    void spreadsheetsMaySaveWithSemicolonsAndMoveColumns() {
        var text = "target;Key;source;state\r\n\"Zwei; drei\";a;\"Two; three\";reviewed\r\n";
        var file = TransferFormat.read(new SourceFile("de-DE/harbor.csv", text))
                .files()
                .get(0);
        assertEquals("harbor", file.program());
        assertEquals("Zwei; drei", file.units().get(0).target());
        assertEquals(Optional.of(State.REVIEWED), file.units().get(0).state());
    }
}
