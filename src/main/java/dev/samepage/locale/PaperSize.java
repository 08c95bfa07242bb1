package dev.samepage.locale;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;

/** Which paper a region's offices use (CLDR's measurementData). */
public final class PaperSize {
    private PaperSize() {}

    /** Whether it is US Letter; else it is A4. */
    public static boolean letter(LocaleTag locale) {
        // In millimetres: A4 is 210 wide, Letter 216.
        return LocaleData.getPaperSize(ULocale.forLanguageTag(locale.tag())).getWidth() > 210;
    }
}
