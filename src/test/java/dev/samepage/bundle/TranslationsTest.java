package dev.samepage.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.bundle.Wording.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.locale.Lists.Join;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Argument;
import dev.samepage.model.Glossary;
import dev.samepage.model.Link;
import dev.samepage.model.Message;
import dev.samepage.model.Phrase;
import dev.samepage.model.Settings;
import dev.samepage.model.Term;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationsTest {
    private static final LocaleTag SOURCE = LocaleTag.of("en-US");
    private static final LocaleTag SPANISH = LocaleTag.of("es-ES");
    private static final Map<String, Argument> VALUES = Map.of(
            "amount", new Argument.Quantity(12_000),
            "code", new Argument.Verbatim("A*B_[1]"),
            "guide", new Argument.LinkTo(new Link("guide", "https://a.example/{locale}/x_y", Map.of())),
            "tools", new Argument.Names(Join.OR, List.of("yammer", "office")));

    private final List<Finding> findings = new ArrayList<>();

    private Wording word(LocaleTag locale, String source, String translatedFrom, String target) {
        var file = new SourceFile("locales/es-ES/trial.yaml", "");
        var entries = target == null
                ? List.<Entry>of()
                : List.of(new Entry(text("key"), text(translatedFrom), text(target), State.TRANSLATED, "", List.of()));
        var bundle = new Bundle(locale, "trial", file, entries);
        var settings = new Settings(SOURCE, List.of(SPANISH), "", Map.of());
        var glossary = new Glossary(List.of(term("yammer", "Yammer"), term("office", "Office")));
        return new Translations(bundle, glossary, settings, findings::add)
                .word(new Phrase(new Message("key", text(source)), VALUES));
    }

    private static Term term(String id, String source) {
        return new Term(id, source, List.of(), false, Map.of(), new SourceFile("glossary.yaml", "").whole());
    }

    private static MappedText text(String value) {
        return MappedText.of("text", value);
    }

    private Wording spanish(String source, String target) {
        return word(SPANISH, source, source, target);
    }

    @Test
    void sourceLanguageShowsTheModelsText() {
        var wording = word(SOURCE, "{amount, number, ::} hours", null, null);
        assertEquals(new Wording("key", "12,000 hours", SOURCE, Standing.SOURCE, "12,000 hours"), wording);
    }

    @Test
    void valuesAreWrittenInTheTextsOwnLanguage() {
        var source = "{amount, number, ::} with {tools}";
        assertEquals(
                "12.000 con Yammer u Office",
                spanish(source, "{amount, number, ::} con {tools}").text());
        assertEquals("12,000 with Yammer or Office", spanish(source, null).text());
        assertEquals(
                "12,000 with Yammer or Office",
                spanish(source, "{amount, number, ::} con {tools}").source());
    }

    @Test
    void missingTranslationFallsBackWithoutAFinding() {
        var wording = spanish("Hours", null);
        assertEquals(new Wording("key", "Hours", SOURCE, Standing.MISSING, "Hours"), wording);
        assertEquals(Standing.MISSING, spanish("Hours", "").standing());
        assertTrue(findings.isEmpty());
    }

    @Test
    void staleTranslationIsShown() {
        var wording = word(SPANISH, "New hours", "Hours", "Horas");
        assertEquals("Horas", wording.text());
        assertEquals(Standing.STALE, wording.standing());
        assertEquals("New hours", wording.source());
    }

    @Test
    void textsAreEscapedAndAddressesStayAddresses() {
        assertEquals(
                "[Guía](https://a.example/es-es/x\\_y) A\\*B\\_\\[1\\]",
                spanish("[Guide]({guide}) {code}", "[Guía]({guide}) {code}").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{amount, number, ::} hours; {amount, number, :: horas; unclosed brace",
                "{amount, number, ::} hours; {cantidad} horas; unknown argument",
                "{amount, number, ::} hours; muchas horas; dropped argument",
                "{code}; {code, number, ::}; text as number",
                "{amount, plural, other {#}}; {amount, plural, one {#}}; plural without other"
            })
    void unusableTranslationFallsBackAndIsReported(String source, String target, String why) {
        var wording = spanish(source, target);
        assertEquals(Standing.MISSING, wording.standing(), why);
        assertEquals(SOURCE, wording.language(), why);
        assertEquals(1, findings.size(), why);
        assertEquals("unusable-translation", findings.get(0).rule().id());
        assertEquals("key", findings.get(0).subject().key());
    }

    @Test
    void unusableTranslationIsReportedOnce() {
        var entry = new Entry(text("key"), text("a {n}"), text("b"), State.TRANSLATED, "", List.of());
        var bundle = new Bundle(SPANISH, "trial", new SourceFile("x", ""), List.of(entry));
        var translations =
                new Translations(bundle, Glossary.EMPTY, new Settings(SOURCE, List.of(), "", Map.of()), findings::add);
        var phrase = new Phrase(new Message("key", text("a {n}")), Map.of("n", new Argument.Quantity(1)));
        translations.word(phrase);
        translations.word(phrase);
        assertEquals(1, findings.size());
    }
}
