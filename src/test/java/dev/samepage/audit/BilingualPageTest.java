package dev.samepage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.text.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BilingualPageTest {
    private static final String LOOKUP = "<span class=\"sxs-lookup\">";

    @Test
    void everyPairBecomesOneUnitWhereverItStands() {
        assertEquals(
                List.of(
                        "Club de rescate | Rescue club",
                        "Cualquiera de 16 años o más puede entrar. | Anyone of 16 years or more can join.",
                        "Trae tus *propias* botas. | Bring your *own* boots.",
                        "El club tiene 250 socios. | The club has 250 members.",
                        " Consulta [las reglas](https://example.org/es-es/rules)."
                                + " | See [the rules](https://example.org/en-us/rules).",
                        "Bronce | Bronze",
                        "Examen F-1042 | Exam F-1042",
                        "O | OR",
                        "A | B con <span>marca</span> y <strong>fuerza</strong>"
                                + " | A | B with <span>a mark</span> and <strong>strength</strong>",
                        "Tarea | Task",
                        "Puntos &gt; 5 | Points &gt; 5",
                        "Nudos \\* | Knots \\*",
                        "10 [abierto | 10 [open",
                        "Celda | Cell"),
                texts(Fixture.BILINGUAL.text()));
    }

    @Test
    void keysNameTheSectionAndTheFirstWords() {
        var drafts = units(Fixture.BILINGUAL.text());
        assertEquals(
                "rescue-club/anyone-of-16-years-or-more-can-join", drafts.get(1).key());
        assertEquals("bronze/or", drafts.get(7).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void placesAreTrueWhateverEndsTheLines(String lineEnd) {
        var text = Fixture.BILINGUAL.text().replace("\n", lineEnd);
        var drafts = units(text);
        assertEquals(14, drafts.size());
        for (var draft : drafts) {
            assertEquals(draft.target().value(), draft.target().place().text());
            assertEquals(draft.source().value(), draft.source().place().text());
        }
        assertEquals(21, drafts.get(7).target().place().start().line());
    }

    @Test
    void projectionsAreThePlainPages() {
        var page = assertInstanceOf(Page.Bilingual.class, Page.of(Fixture.BILINGUAL.file()));
        assertEquals(
                List.of("Rescue club", "Bronze"),
                page.source().sections().stream()
                        .flatMap(section -> section.heading().stream())
                        .map(heading -> heading.text().value())
                        .toList());
        var blocks = page.target().sections().get(1).blocks();
        assertEquals(
                "Cualquiera de 16 años o más puede entrar. Trae tus *propias* botas.",
                blocks.get(0).text().value());
        assertEquals(
                "El club tiene 250 socios. Consulta [las reglas](https://example.org/es-es/rules).",
                blocks.get(1).text().value());
        assertTrue(page.source().front().fields().isEmpty());
    }

    @Test
    void byteOrderMarkIsNoText() {
        var drafts = units("\uFEFF" + Fixture.BILINGUAL.text());
        assertEquals(14, drafts.size());
        assertEquals("Club de rescate", drafts.get(0).target().place().text());
    }

    @Test
    void lineBreakInsideATextStays() {
        assertEquals(List.of("uno\r\ndos | one\r\ntwo"), texts(pair("a", "uno\r\ndos", "one\r\ntwo")));
    }

    @Test
    void mixedFrontMatterIsStillFrontMatter() {
        var text = "---\r\ntitle: Uno\r\nlang: es-ES\n---\r\n" + pair("a", "uno", "one");
        var page = Page.of(new SourceFile("x.md", text));
        assertEquals("es-ES", page.target().front().value("lang").orElseThrow());
        assertEquals(List.of("uno | one"), texts(text));
    }

    @Test
    void brokenPairCostsNoOtherAndIsTold() {
        var text = "<span data-ttu-id=\"a\">lost</span> " + pair("b", "dos", "two") + " " + LOOKUP
                + "<span data-stu-id=\"c\">three</span></span> " + pair("d", "cuatro", "four");
        var page = assertInstanceOf(Page.Bilingual.class, Page.of(new SourceFile("x.md", text)));
        assertEquals(List.of("dos | two", "cuatro | four"), texts(text));
        assertEquals(3, page.spans().stray().size());
    }

    @Test
    void spanThatIsNeverClosedInsideASourceEndsWithItsPair() {
        var text = pair("a", "uno", "one <span>more") + " " + pair("b", "dos", "two");
        assertEquals(List.of("uno | one <span>more", "dos | two"), texts(text));
    }

    @Test
    void spanThatIsNeverOpenedInsideATargetStaysInIt() {
        var text = pair("a", "uno</span> más", "one more") + pair("b", "dos", "two");
        assertEquals(List.of("uno</span> más | one more", "dos | two"), texts(text));
    }

    @Test
    void attributesMayBeWrittenOtherwise() {
        var text =
                "<SPAN id=x data-ttu-id='a'>uno</SPAN >\n<span class='note sxs-lookup' ><span data-stu-id=a>one</span> </span>";
        assertEquals(List.of("uno | one"), texts(text));
    }

    private static String pair(String id, String target, String source) {
        return "<span data-ttu-id=\"" + id + "\">" + target + "</span>" + LOOKUP + "<span data-stu-id=\"" + id + "\">"
                + source + "</span></span>";
    }

    private static List<String> texts(String page) {
        return units(page).stream()
                .map(draft -> draft.target().value() + " | " + draft.source().value())
                .toList();
    }

    private static List<Draft> units(String page) {
        return BilingualUnits.of(assertInstanceOf(Page.Bilingual.class, Page.of(new SourceFile("x.md", page))));
    }
}
