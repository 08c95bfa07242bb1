package dev.samepage.finding;

import dev.samepage.text.MappedText;
import dev.samepage.text.Place;
import java.util.Optional;

/**
 * The severity that a workspace gives to a rule's findings.
 *
 * @param program for which it holds; an empty text for all
 * @param locale BCP 47 tag for which it holds; empty for all
 * @param severity empty where the rule is switched off
 * @param place of the severity's word
 */
public record SeveritySetting(
        MappedText rule, MappedText program, String locale, Optional<Severity> severity, Place place) {
    public static final MappedText EVERYWHERE = MappedText.of("", "");

    /** The word that switches a rule off. */
    public static final String OFF = "off";

    public boolean off() {
        return severity.isEmpty();
    }

    /** The word as a file has it. */
    public String word() {
        return severity.map(Severity::id).orElse(OFF);
    }
}
