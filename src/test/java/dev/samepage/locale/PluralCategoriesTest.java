package dev.samepage.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluralCategoriesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en-US", "es-ES", "pt-BR", "it-IT", "fr-FR", "de-DE", "pl-PL", "ru-RU", "ar-EG", "cy-GB", "ja-JP",
                "lt-LT", "sl-SI"
            })
    void whatNumbersUpToTenThousandSelectIsKnownWithoutTryingThem(String tag) {
        var locale = LocaleTag.of(tag);
        var tried = IcuMessage.categories(
                locale, LongStream.rangeClosed(0, 10_000).boxed().toList());
        assertEquals(tried, IcuMessage.categories(locale, 10_000));
    }
}
