package dev.samepage.pseudo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.bundle.Bundle;
import dev.samepage.exchange.inline.MessagePieces;
import dev.samepage.exchange.inline.Piece;
import dev.samepage.locale.IcuMessage;
import dev.samepage.markup.RichText;
import dev.samepage.model.Glossary;
import dev.samepage.model.Term;
import dev.samepage.text.SourceFile;
import dev.samepage.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PseudoLocaleTest {
    private static final Words WORDS = Words.of(new Glossary(List.of(
            new Term("office", "Office 365", List.of("Office"), false, Map.of(), new SourceFile("g", "").whole()))));

    private static String accented(String text) {
        return PseudoLocale.ACCENTED.message(text, WORDS);
    }

    private static String format(String text, Map<String, ?> values) throws Exception {
        return RichText.parse(
                        IcuMessage.parse(text, PseudoLocale.ACCENTED.tag()).format(values))
                .html();
    }

    @Test
    void wordsAreAccentedLongerAndInBrackets() throws Exception {
        assertEquals("[Þááŕţñééŕŕ ðôô ɱééééţ!]", format(accented("Partner do meet!"), Map.of()));
    }

    @Test
    void pluralKeepsItsSyntaxAndItsBranches() throws Exception {
        var text = accented("{count, plural, one {# exam} other {# exams}} of {total}");
        assertEquals("[1 ééẋááɱ ôôƒ 9]", format(text, Map.of("count", 1L, "total", 9L)));
        assertEquals("[2 ééẋááɱš ôôƒ 9]", format(text, Map.of("count", 2L, "total", 9L)));
    }

    @Test
    void linkCodeAddressAndNameStayAsTheyAre() throws Exception {
        var text = accented(
                "[Read]({guide}) `code me` in Office 365 at https://a.example/path, <b@c.example>, FA-201 &amp; A");
        assertEquals(
                "[<a href=\"https://x.example/y\">Ŕééááð</a> <code>code me</code> îîñ Office 365 ááţ "
                        + "https://a.example/path, <a href=\"mailto:b@c.example\">b@c.example</a>, FA-201 &amp; ÅÅ]",
                format(text, Map.of("guide", "https://x.example/y")));
    }

    @Test
    void markupAndQuotedBracesKeepTheirMeaning() throws Exception {
        assertEquals(
                "[<strong>Ţĥééé šááɱéé</strong> {ñôôţţ} ðôôñ’ţţ îîţ&#39;šš]",
                format(accented("**The same** '{'not'}' don’t it''s"), Map.of()));
    }

    @Test
    void mirroredWordsStandBetweenBidirectionalControls() {
        assertEquals(
                "\u200F\u202EAll\u202C\u200F {n} **\u200F\u202Eof\u202C\u200F** Office 365",
                PseudoLocale.MIRRORED.message("All {n} **of** Office 365", WORDS));
    }

    @Test
    void everyShippedTextKeepsItsCodesAndCompiles() throws Exception {
        var workspace = PseudoWorkspace.with(Workspace.read(Path.of(".")), List.of("EN-xa", "ar-XB", "xx-YY"));
        for (var locale : PseudoLocale.values()) {
            for (var program : List.of("cloud-productivity", "first-aid-leader", Bundle.LABELS)) {
                var bundle = workspace.bundle(program, locale.tag());
                assertTrue(bundle.entries().size() > 20, program);
                for (var entry : bundle.entries()) {
                    var source = entry.source().value();
                    var target = entry.target().value();
                    assertEquals(codes(source), codes(target));
                    assertEquals(
                            IcuMessage.parse(source, locale.tag()).variants().size(),
                            IcuMessage.parse(target, locale.tag()).variants().size());
                    assertTrue(target.length() >= source.length() * 1.1, target);
                }
            }
        }
    }

    @Test
    void aLocaleOfTheWorkspaceStaysItsOwn() throws Exception {
        var workspace = Workspace.read(Path.of("."));
        var once = PseudoWorkspace.with(workspace, List.of("en-XA"));
        assertEquals(once, PseudoWorkspace.with(once, List.of("en-XA")));
        assertEquals(workspace, PseudoWorkspace.with(workspace, List.of("de-DE", "en-US")));
    }

    private static List<String> codes(String text) {
        return MessagePieces.of(text, true).stream()
                .filter(Piece::protectedCode)
                .map(Piece::text)
                .toList();
    }
}
