package dev.samepage.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralSkeletonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl-PL | {n, plural, one {a} other {b}} | {n, plural, one {a} few {b} many {b} other {b}}",
                "ja-JP | x {n, plural, =0 {none} one {a} other {b}} y | x {n, plural, =0 {none} other {b}} y",
                "ru-RU | {n, plural, offset:1 one {a {m}} other {# b}} | {n, plural, offset:1 one {a {m}} few {# b} many {# b} other {# b}}",
                "ar-EG | {n, plural, other {b}} | {n, plural, zero {b} one {b} two {b} few {b} many {b} other {b}}"
            })
    void pluralsGetTheFormsOfTheLanguage(String locale, String source, String wanted) throws Exception {
        assertEquals(Optional.of(wanted), PluralSkeleton.of(source, LocaleTag.of(locale)));
        IcuMessage.parse(wanted, LocaleTag.of(locale));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-DE | {n, plural, one {a} other {b}}",
                "fr-FR | {n, plural, one {a} other {b}}",
                "pl-PL | no plural, {n} or {n, number, ::}",
                "pl-PL | broken {n, plural"
            })
    void whatNeedsNothingHasNoSkeleton(String locale, String source) {
        assertEquals(Optional.empty(), PluralSkeleton.of(source, LocaleTag.of(locale)));
    }

    @Test
    void categoriesStandInTheOrderOfCldr() {
        assertEquals(
                "[one, few, many, other]",
                PluralSkeleton.categories(LocaleTag.of("pl-PL")).toString());
    }
}
