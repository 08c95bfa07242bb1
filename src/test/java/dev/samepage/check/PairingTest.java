package dev.samepage.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samepage.facts.Vocabulary;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.rules.RuleCatalog;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import dev.samepage.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final LocaleTag ENGLISH = LocaleTag.of("en-US");
    private static final LocaleTag GERMAN = LocaleTag.of("de-DE");

    private static Unit unit(int start, LocaleTag to, Syntax syntax) {
        var target = "Mindestens 3.000 Benutzer.";
        var file = new SourceFile("file" + start, " ".repeat(start) + target);
        return Unit.of(
                        new Subject(to.tag(), "p" + start, "k", ""),
                        new Side(MappedText.of("source", "At least 2,000 users."), ENGLISH, syntax),
                        new Side(MappedText.slice(file, new Span(start, start + target.length())), to, syntax))
                .vocabulary(Vocabulary.EMPTY)
                .build();
    }

    private static List<String> found(Unit unit) {
        var document = new Document(
                ENGLISH,
                unit.target().locale(),
                unit.subject().program(),
                unit.target().text().file(),
                List.of(unit),
                Glossary.EMPTY);
        return Checker.with(RuleCatalog.standard()).check(document).stream()
                .map(finding ->
                        finding.rule().id() + " " + finding.place().file().path() + " "
                                + finding.place().span().start())
                .toList();
    }

    @Test
    void aPairThatStandsAgainIsToldAtItsOwnPlace() {
        assertEquals(List.of("number-changed file0 11"), found(unit(0, GERMAN, Syntax.MESSAGE)));
        assertEquals(List.of("number-changed file40 51"), found(unit(40, GERMAN, Syntax.MESSAGE)));
    }

    @Test
    void theSameTextsInAnotherLanguageAreAnotherPair() {
        found(unit(0, GERMAN, Syntax.MESSAGE));
        var english = unit(0, LocaleTag.of("en-GB"), Syntax.MESSAGE).compared().get(0);
        var german = unit(0, GERMAN, Syntax.MESSAGE).compared().get(0);
        assertEquals("3.000", german.differences().get(0).found());
        assertEquals(english.target().value(), german.target().value());
        assertEquals(
                LocaleTag.of("en-GB"),
                unit(0, LocaleTag.of("en-GB"), Syntax.MESSAGE).target().locale());
    }
}
