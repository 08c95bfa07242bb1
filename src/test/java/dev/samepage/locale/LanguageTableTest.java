package dev.samepage.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the table against ICU. {@code -Dgolden=update} writes it anew, but never in CI. */
class LanguageTableTest {
    private static final Path KEPT = Path.of("src/main/java/dev/samepage/locale/LanguageLines.java");
    private static final int INDENT = 16;
    private static final List<String> TAGS = List.of("de-DE", "en-US", "es-ES", "fr-FR", "it-IT", "pt-BR");

    private static final List<List<String>> LISTS = List.of(
            List.of(),
            List.of("uno"),
            List.of("uno", "dos"),
            List.of("plata", "oro"),
            List.of("agua", "hielo"),
            List.of("uno", "dos", "tres"),
            List.of("uno", "dos", "tres", "ocho"),
            List.of("a", "b", "c", "d", "e", "igual"));

    @Test
    void everyLineIsWhatIcuSays() throws IOException {
        var found = new StringBuilder();
        found.append("icu " + IcuVersion.icu() + " cldr " + IcuVersion.cldrOfIcu() + "\n");
        TAGS.forEach(tag -> append(LocaleTag.of(tag), found));
        if ("update".equals(System.getProperty("golden"))) {
            if (System.getenv("CI") != null) {
                fail("golden files are not rewritten in CI");
            }
            var block = "\"\"\"\n" + found.toString().indent(INDENT) + " ".repeat(INDENT) + "\"\"\"";
            Files.writeString(
                    KEPT, Files.readString(KEPT).replaceFirst("(?s)\"\"\"\n.*\"\"\"", Matcher.quoteReplacement(block)));
            return;
        }
        assertEquals(found.toString(), LanguageLines.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "en-US", "es-ES", "fr-FR", "it-IT", "pt-BR", "nl-NL", "pl-PL", "ar-EG", "ja-JP"})
    void everybodyHearsWhatIcuSays(String tag) {
        var locale = LocaleTag.of(tag);
        assertEquals(LocaleNames.ownOfIcu(locale), LocaleNames.own(locale));
        assertEquals(LocaleNames.inIcu(locale, LocaleTag.of("en-US")), LocaleNames.in(locale, LocaleTag.of("en-US")));
        assertEquals(LocaleNames.directionOfIcu(locale), LocaleNames.direction(locale));
        assertEquals(Numbers.digitsOfIcu(locale), Numbers.digits(locale));
        assertEquals(NumberSymbols.ofIcu(locale), NumberSymbols.of(locale));
        assertEquals(
                CalendarNames.ofIcu(locale).months(), CalendarNames.of(locale).months());
        assertEquals(
                CalendarNames.ofIcu(locale).abbreviations(),
                CalendarNames.of(locale).abbreviations());
        for (var join : Lists.Join.values()) {
            assertEquals(Lists.joinerOfIcu(join, locale), Lists.joiner(join, locale));
            for (var items : LISTS) {
                assertEquals(Lists.icu(join, locale).format(items), Lists.format(items, join, locale));
            }
        }
        for (var most : new long[] {0, 1, 2, 999_999, 1_000_000, Long.MAX_VALUE}) {
            var categories = PluralCategories.leastOfIcu(locale).entrySet().stream()
                    .filter(category -> category.getValue() <= most)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            assertEquals(categories, IcuMessage.categories(locale, most));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "en-US", "es-ES", "fr-FR", "it-IT", "pt-BR", "pl-PL"})
    void everyNumberHasTheCategoryThatIcuSays(String tag) {
        var locale = LocaleTag.of(tag);
        for (var number = -1L; number <= LanguageTable.FEW + 1; number++) {
            assertEquals(PluralCategories.ofIcu(number, locale), PluralCategories.of(number, locale));
        }
        assertEquals(PluralCategories.ofIcu(Long.MAX_VALUE, locale), PluralCategories.of(Long.MAX_VALUE, locale));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "en-US", "es-ES", "fr-FR", "it-IT", "pt-BR", "pl-PL", "ar-EG"})
    void everyNumberIsWrittenAsByIcu(String tag) throws MessageSyntaxException {
        var locale = LocaleTag.of(tag);
        var message = IcuMessage.parse("{n, plural, other {#}}", locale, Grouping.AUTO);
        LongStream.concat(
                        LongStream.rangeClosed(-12_000, 12_000),
                        LongStream.concat(
                                LongStream.of(Long.MIN_VALUE, Long.MAX_VALUE),
                                IntStream.range(0, 63).mapToLong(power -> 1L << power)))
                .forEach(number -> {
                    for (var grouping : Grouping.values()) {
                        assertEquals(
                                Numbers.formatOfIcu(number, locale, grouping),
                                Numbers.format(number, locale, grouping));
                    }
                    assertEquals(MessageFormatter.plainOfIcu(number, locale), message.format(Map.of("n", number)));
                });
    }

    @Test
    void anotherIcuIsAskedForItsVersionOfCldr() {
        assertEquals(Optional.of(IcuVersion.cldrOfIcu()), LanguageTable.cldr(IcuVersion.icu()));
        assertEquals(Optional.empty(), LanguageTable.cldr("1.0"));
    }

    @Test
    void languagesOutsideTheTableAreLeftToIcu() {
        assertTrue(LanguageTable.of(LocaleTag.of("de-DE")).isPresent());
        assertTrue(LanguageTable.of(LocaleTag.of("de-CH")).isEmpty());
    }

    private static void append(LocaleTag locale, StringBuilder out) {
        var symbols = NumberSymbols.ofIcu(locale);
        var calendar = CalendarNames.ofIcu(locale);
        out.append(locale)
                .append("\nname " + LocaleNames.ownOfIcu(locale))
                .append("\nenglish " + LocaleNames.inIcu(locale, LocaleTag.of("en-US")))
                .append("\ndirection " + LocaleNames.directionOfIcu(locale))
                .append("\ndigits " + Numbers.digitsOfIcu(locale))
                .append(String.format(
                        "\nsymbols %04x %04x %d\n",
                        (int) symbols.decimal(), (int) symbols.grouping(), symbols.minimumGrouped()))
                .append("months " + entries(calendar.months()) + "\n")
                .append("abbreviations " + entries(calendar.abbreviations()) + "\n")
                .append(list(Lists.Join.AND, locale))
                .append(list(Lists.Join.OR, locale))
                .append("and " + Lists.joinerOfIcu(Lists.Join.AND, locale) + "\n")
                .append("or " + Lists.joinerOfIcu(Lists.Join.OR, locale) + "\n")
                .append("plurals " + entries(PluralCategories.leastOfIcu(locale)) + "\n")
                .append("small")
                .append(" " + PluralCategories.ofIcu(0, locale))
                .append(" " + PluralCategories.ofIcu(1, locale))
                .append(" " + PluralCategories.ofIcu(2, locale) + "\n");
    }

    private static String list(Lists.Join join, LocaleTag locale) {
        return ListPattern.ofIcu(Lists.icu(join, locale))
                .map(pattern -> "list-" + join.id() + " " + pattern.line() + "\n")
                .orElse("");
    }

    private static String entries(Map<String, ? extends Number> values) {
        return new TreeMap<String, Number>(values)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("|"));
    }
}
