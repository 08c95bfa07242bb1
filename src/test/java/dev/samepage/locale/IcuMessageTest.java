package dev.samepage.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.locale.IcuMessage.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IcuMessageTest {
    private static final LocaleTag ENGLISH = LocaleTag.of("en-US");

    private static IcuMessage parse(String text) throws MessageSyntaxException {
        return IcuMessage.parse(text, ENGLISH);
    }

    private static String format(String tag, Grouping grouping, long value) throws MessageSyntaxException {
        return IcuMessage.parse("{n, number, ::}", LocaleTag.of(tag), grouping).format(Map.of("n", value));
    }

    @Test
    void numbersFollowTheLocalesMinimumGrouping() throws MessageSyntaxException {
        assertEquals("2,000", format("en-US", Grouping.AUTO, 2000));
        assertEquals("2000", format("es-ES", Grouping.AUTO, 2000));
        assertEquals("20.000", format("es-ES", Grouping.AUTO, 20000));
        assertEquals("2\u202F000", format("fr-FR", Grouping.AUTO, 2000));
        assertEquals("2.000", format("de-DE", Grouping.AUTO, 2000));
        assertEquals("2.000", format("pt-BR", Grouping.AUTO, 2000));
    }

    @Test
    void aWorkspaceMayGroupOtherwise() throws MessageSyntaxException {
        assertEquals("2.000", format("es-ES", Grouping.ALWAYS, 2000));
        assertEquals("2000", format("de-DE", Grouping.MIN2, 2000));
    }

    @Test
    void argumentsAreListedWithTheirUse() throws MessageSyntaxException {
        var message = parse("{who}: {n, plural, =0 {none} one {# file} other {{n, number, ::} files}}");
        assertEquals(
                List.of("who", "n", "n"),
                message.arguments().stream().map(IcuMessage.Argument::name).toList());
        var plural = message.arguments().get(1);
        assertEquals(Kind.PLURAL, plural.kind());
        assertEquals(List.of("=0", "one", "other"), plural.selectors());
        assertTrue(plural.pound());
        assertEquals("::", message.arguments().get(2).style());
        assertEquals(Kind.NUMBER, message.arguments().get(2).kind());
    }

    @Test
    void everyReadingTakesOneBranchAndKnowsWhereItStands() throws MessageSyntaxException {
        var text = "All {n, plural, one {# file} other {# files}} of {who}";
        var variants = parse(text).variants();
        assertEquals(
                List.of("All {n} file of {who}", "All {n} files of {who}"),
                variants.stream().map(IcuMessage.Variant::text).toList());
        var last = variants.get(1);
        assertEquals(text.indexOf("files"), last.offsets()[last.text().indexOf("files")]);
        assertEquals(text.length(), last.offsets()[last.text().length()]);
    }

    @Test
    void quotedBracesAreText() throws MessageSyntaxException {
        assertEquals(
                "use {braces} and it's fine",
                parse("use '{'braces'}' and it''s fine").variants().get(0).text());
    }

    @Test
    void anApostropheStandsOnceInAVariant() throws MessageSyntaxException {
        var message = parse("{n, plural, one {l'organisation et # d''autre} other {d'ici {name}}}");
        assertEquals("l'organisation et {n} d'autre", message.variants().get(0).text());
        var last = message.variants().get(1);
        assertEquals("d'ici {name}", last.text());
        assertEquals(
                message.pattern().indexOf("{name}"), last.offsets()[last.text().indexOf("{name}")]);
    }

    @Test
    void aBrokenMessageSaysWhereAndWhy() {
        var e = assertThrows(MessageSyntaxException.class, () -> parse("You have {n, plural, one {#}}"));
        assertTrue(e.getMessage().contains("other"), e.getMessage());
        assertThrows(MessageSyntaxException.class, () -> parse("open { brace"));
        assertThrows(MessageSyntaxException.class, () -> parse("{n, number, ::nonsense}"));
        assertThrows(MessageSyntaxException.class, () -> parse("{0} files"));
    }

    @Test
    void everyPrefixIsAMessageOrAnError() {
        var text = "a {n, plural, offset:1 one {# '{'} other {{x, select, a {b} other {c}}}} {d, number, ::.00}";
        for (var end = 0; end <= text.length(); end++) {
            try {
                parse(text.substring(0, end)).variants();
            } catch (MessageSyntaxException e) {
                assertTrue(e.offset() <= end, "offset " + e.offset() + " of " + end);
            }
        }
    }

    @Test
    void onlyCategoriesThatTheValuesReachAreListed() {
        assertEquals(List.of("one", "other"), IcuMessage.categories(LocaleTag.of("fr-FR"), List.of(1L, 2L)));
        assertEquals(List.of("many"), IcuMessage.categories(LocaleTag.of("es-ES"), List.of(1_000_000L)));
    }

    @Test
    void listsAreJoinedInTheLocalesWords() {
        var items = List.of("Exchange", "Office");
        assertEquals("Exchange u Office", Lists.format(items, Lists.Join.OR, LocaleTag.of("es-ES")));
        assertEquals("Exchange o Office", Lists.format(items, Lists.Join.OR, LocaleTag.of("it-IT")));
        assertEquals("A, B, or C", Lists.format(List.of("A", "B", "C"), Lists.Join.OR, ENGLISH));
    }

    @Test
    void languagesCallThemselvesByTheirOwnNames() {
        assertEquals("Português (Brasil)", LocaleNames.own(LocaleTag.of("pt-BR")));
        assertEquals("Deutsch (Deutschland)", LocaleNames.own(LocaleTag.of("de-DE")));
        assertEquals("rtl", LocaleNames.direction(LocaleTag.of("ar-EG")));
    }

    @Test
    void tagsAreCanonicalAndKnown() {
        assertEquals("pt-BR", LocaleTag.parse("PT-br").orElseThrow().tag());
        assertTrue(LocaleTag.parse("fr_FR").isEmpty());
        assertTrue(LocaleTag.parse("qq-QQ").isEmpty());
        assertTrue(LocaleTag.parse("").isEmpty());
    }

    @Test
    void writesWhatIcuWrites() throws Exception {
        var patterns = List.of(
                "{n, plural, one {# thing} other {# things}}",
                "{n, plural, =0 {none} one {one {name}} few {# few} many {# many} other {{n, number, ::} of ’{name}’}}",
                "{n, plural, =2 {a pair} two {#!} other {'#' # '{'}} it''s",
                "{kind, select, a {first} other {{n, plural, one {#} other {{n, number, ::}}}}}",
                "At least {n, number, ::} {name}, {missing}",
                "{n, plural, offset:1 one {# more} other {# more}}",
                "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
                "{n} {n, number} {n, number, integer}",
                "don't '{quoted}' {name}");
        for (var tag :
                List.of("en-US", "de-DE", "es-ES", "fr-FR", "it-IT", "pt-BR", "pl-PL", "ar-EG", "hi-IN", "ru-RU")) {
            for (var pattern : patterns) {
                var message = IcuMessage.parse(pattern, LocaleTag.of(tag));
                for (var number : List.of(0L, 1L, 2L, 3L, 5L, 11L, 21L, 100L, 1000L, 2000L, 1_234_567L, -1L)) {
                    var values = Map.<String, Object>of("n", number, "name", "N", "kind", number % 2 == 0 ? "a" : "b");
                    var icu = new com.ibm.icu.text.MessageFormat(pattern, com.ibm.icu.util.ULocale.forLanguageTag(tag));
                    assertEquals(
                            icu.format(values, new StringBuffer(), null).toString(),
                            message.format(values),
                            tag + " " + number + " " + pattern);
                }
            }
        }
    }

    @Test
    void refusesATextWhereANumberIsAskedFor() throws Exception {
        var message = IcuMessage.parse("{n, plural, one {#} other {#}}", LocaleTag.of("en-US"));
        assertThrows(IllegalArgumentException.class, () -> message.format(Map.of("n", "many")));
    }
}
