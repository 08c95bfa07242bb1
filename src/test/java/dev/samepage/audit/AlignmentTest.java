package dev.samepage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.check.Unit.Standing;
import dev.samepage.text.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void pageMeetsItsSourceSentenceBySentence() {
        var units = units(Fixture.SOURCE.text(), Fixture.TARGET.text());
        assertTrue(units.stream().allMatch(unit -> unit.standing() == Standing.PAIRED));
        assertEquals(
                List.of(
                        "Rescue club | Rettungsverein",
                        "How to join the rescue club. | Wie man Mitglied wird.",
                        "rescue, club | Rettung, Verein",
                        "Rescue club | Rettungsverein",
                        "Anyone of 16 years or more can join. | Ab 16 Jahren kann jeder mitmachen.",
                        "Bring your *own* boots. | Bring your *own* boots.",
                        "The club has 250 members. | Der Verein hat 250 Mitglieder."),
                shown(units).subList(0, 7));
        for (var unit : units) {
            assertEquals(unit.target().value(), unit.target().place().text());
        }
    }

    @Test
    void lostItemIsMissingAndShiftsNothing() {
        var target = Fixture.TARGET.text().replace("    - Halte **30** Sekunden lang die Luft an.\n", "");
        var alone = alone(units(Fixture.SOURCE.text(), target));
        assertEquals(1, alone.size());
        assertEquals(
                "Hold your breath for **30** seconds.", alone.get(0).source().value());
        assertEquals(Standing.MISSING, alone.get(0).standing());
        assertEquals(
                target.indexOf("400 Meter.") + "400 Meter.".length(),
                alone.get(0).target().place().span().start());
    }

    @Test
    void addedItemIsOrphan() {
        var target = Fixture.TARGET.text().replace("2. Zahle", "2. Bringe 3 Zeugen mit.\n3. Zahle");
        var alone = alone(units(Fixture.SOURCE.text(), target));
        assertEquals(List.of(" | Bringe 3 Zeugen mit."), shown(alone));
        assertEquals(Standing.ORPHAN, alone.get(0).standing());
    }

    @Test
    void itemsMayChangePlacesWithinTheirSection() {
        var target = Fixture.TARGET
                .text()
                .replace("    - Schwimme 400 Meter.\n", "")
                .replace(
                        "    - Kenne das Zeichen `SOS`.\n",
                        "    - Kenne das Zeichen `SOS`.\n    - Schwimme 400 Meter.\n");
        var units = units(Fixture.SOURCE.text(), target);
        assertEquals(List.of(), alone(units));
        assertTrue(shown(units).contains("Swim 400 metres. | Schwimme 400 Meter."));
    }

    @Test
    void lostHeadingCostsOnlyItself() {
        var target = Fixture.TARGET.text().replace("## <a name=\"iron\"></a>Eisen\n", "");
        assertEquals(List.of("Iron | "), shown(alone(units(Fixture.SOURCE.text(), target))));
    }

    @Test
    void lostRowIsMissingCellByCell() {
        var target = Fixture.TARGET.text().replace("| Knoten | 10 |\n", "");
        assertEquals(List.of("Knots | ", "10 | "), shown(alone(units(Fixture.SOURCE.text(), target))));
    }

    @Test
    void sectionsWithoutAnchorsAreFoundByTheirOrder() {
        var target = Fixture.TARGET.text().replaceAll("<a name=\"[a-z]+\"></a>", "");
        assertEquals(List.of(), alone(units(Fixture.SOURCE.text(), target)));
    }

    @Test
    void sentencesCutOtherwiseAreComparedWhole() {
        var units = units(
                "Pay 25 euros. Bring 3 photos and a letter.", "Zahle 25 Euro und bringe 3 Fotos mit. Und einen Brief.");
        assertEquals(1, units.size());
    }

    @Test
    void abbreviationsAndOrdinalsEndNoSentence() {
        var units = units("Come on July 1. Then pay.", "Komme am 1. Juli z.B. zu Fuß. Dann zahle.");
        assertEquals(1, units("It opens at 1. July.", "Es öffnet am 1. Juli.").size());
        assertEquals(1, units.size());
    }

    @Test
    void nothingIsTranslated() {
        var units = units(Fixture.SOURCE.text(), "");
        assertTrue(units.stream().allMatch(unit -> unit.standing() == Standing.MISSING));
        assertEquals(21, units.size());
    }

    @Test
    void bilingualPageLendsItsEnglish() {
        var bilingual = (Page.Bilingual) Page.of(Fixture.BILINGUAL.file());
        var units = AlignedUnits.of(bilingual.source(), bilingual.target());
        assertEquals(List.of(), alone(units));
        assertTrue(shown(units)
                .contains("[Exam F-1042](https://example.org/exam): título sin par"
                        + " | [Examen F-1042](https://example.org/exam): título sin par"));
        assertTrue(shown(units).contains("Bring your *own* boots. | Trae tus *propias* botas."));
    }

    private static List<Draft> units(String source, String target) {
        return AlignedUnits.of(
                Page.of(new SourceFile("source.md", source)).target(),
                Page.of(new SourceFile("target.md", target)).target());
    }

    private static List<Draft> alone(List<Draft> units) {
        return units.stream().filter(unit -> unit.standing() != Standing.PAIRED).toList();
    }

    private static List<String> shown(List<Draft> units) {
        return units.stream()
                .map(unit -> unit.source().value() + " | " + unit.target().value())
                .toList();
    }
}
