package dev.samepage.facts.words;

/**
 * The words of some languages that carry logic. Each table is code, since a file within the program takes longer to find
 * and to open than all phrases in it take to read.
 */
public final class PhraseTables {
    private PhraseTables() {}

    /**
     * Lines of "section: phrase | phrase". Sections are named as cues are; # is a number standing there, and a number word
     * has its value behind an equals sign.
     *
     * @param language such as {@code en}
     * @return nothing, not a line, where there is no table of the language
     */
    public static String of(String language) {
        return switch (language) {
            case "de" -> German.phrases();
            case "en" -> English.phrases();
            case "es" -> Spanish.phrases();
            case "fr" -> French.phrases();
            case "it" -> Italian.phrases();
            case "ja" -> Japanese.phrases();
            case "nl" -> Dutch.phrases();
            case "pl" -> Polish.phrases();
            case "pt" -> Portuguese.phrases();
            case "ru" -> Russian.phrases();
            case "tr" -> Turkish.phrases();
            case "zh" -> Chinese.phrases();
            default -> "";
        };
    }
}
