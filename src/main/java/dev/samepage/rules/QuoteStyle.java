package dev.samepage.rules;

import dev.samepage.locale.LocaleTag;
import java.util.Map;

/**
 * A language's quotation marks.
 *
 * @param opening marks that may open a quotation
 * @param closing marks that may close one
 * @param usual the pair to recommend
 */
record QuoteStyle(String opening, String closing, String usual) {
    // CLDR, delimiters, first and alternate marks; wider where style guides admit more: German books write »so«, the
    // Academia prefers «so» and admits “so”, Italian and Portuguese print both, Swiss German writes «so».
    private static final Map<String, QuoteStyle> STYLES = Map.of(
            "de", new QuoteStyle("„‚»›", "“‘«‹", "„…“"),
            "de-CH", new QuoteStyle("«‹„‚", "»›“‘", "«…»"),
            "fr", new QuoteStyle("«‹“‘", "»›”’", "« … »"),
            "es", new QuoteStyle("«“‘", "»”’", "«…»"),
            "it", new QuoteStyle("«“‘", "»”’", "«…»"),
            "pt", new QuoteStyle("“‘«", "”’»", "“…”"),
            "en", new QuoteStyle("“‘", "”’", "“…”"));

    private static final QuoteStyle ANY = new QuoteStyle("„‚»›«‹“‘”", "“‘«‹»›”’", "");

    /** The style of a locale; one that admits everything where no table knows it. */
    static QuoteStyle of(LocaleTag locale) {
        var own = STYLES.get(locale.tag());
        return own != null ? own : STYLES.getOrDefault(locale.language(), ANY);
    }

    /** Whether a character is a quotation mark of any language; the apostrophe's forms are not. */
    static boolean mark(char c) {
        return "„‚»›«‹“”\"".indexOf(c) >= 0;
    }
}
