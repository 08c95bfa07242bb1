package dev.samepage.finding;

/**
 * What a finding is about, independent of lines; any part may be empty.
 *
 * @param locale BCP 47 tag of the translation
 * @param program the programme's id, or the page's name in an audit
 * @param key the unit's key
 * @param fact the fact concerned, such as a number or a name; tells apart two findings of one rule in one unit
 */
public record Subject(String locale, String program, String key, String fact) {
    public static final Subject NONE = new Subject("", "", "", "");

    public Subject withFact(String changed) {
        return new Subject(locale, program, key, changed);
    }
}
