package dev.samepage.locale;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/** What a language is called, and which way it is written. */
public final class LocaleNames {
    private LocaleNames() {}

    /** The locale's name in its own language, such as "português (Brasil)", first letter in title case. */
    public static String own(LocaleTag locale) {
        return LanguageTable.of(locale).map(LanguageTable::name).orElseGet(() -> ownOfIcu(locale));
    }

    static String ownOfIcu(LocaleTag locale) {
        var ulocale = ULocale.forLanguageTag(locale.tag());
        var name = LocaleDisplayNames.getInstance(ulocale, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(ulocale);
        return UCharacter.toTitleCase(
                ulocale,
                name,
                BreakIterator.getSentenceInstance(ulocale),
                UCharacter.TITLECASE_NO_LOWERCASE | UCharacter.TITLECASE_NO_BREAK_ADJUSTMENT);
    }

    /** The locale's name in another language, such as "Portuguese (Brazil)". */
    public static String in(LocaleTag locale, LocaleTag language) {
        return language.tag().equals("en-US")
                ? LanguageTable.of(locale).map(LanguageTable::english).orElseGet(() -> inIcu(locale, language))
                : inIcu(locale, language);
    }

    static String inIcu(LocaleTag locale, LocaleTag language) {
        return LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language.tag()))
                .localeDisplayName(ULocale.forLanguageTag(locale.tag()));
    }

    /** {@code rtl} or {@code ltr}, as HTML's dir attribute wants it. */
    public static String direction(LocaleTag locale) {
        return LanguageTable.of(locale).map(LanguageTable::direction).orElseGet(() -> directionOfIcu(locale));
    }

    static String directionOfIcu(LocaleTag locale) {
        return ULocale.forLanguageTag(locale.tag()).isRightToLeft() ? "rtl" : "ltr";
    }
}
