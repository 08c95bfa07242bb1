package dev.samepage.rules;

import dev.samepage.check.Side;
import dev.samepage.check.Unit.Compared;
import dev.samepage.facts.Difference;
import java.util.Map;
import java.util.Set;

/** Whether a text denies anything at all, by a word or within one: a second look at a negation that seems lost. */
final class Denial {
    /**
     * @param words that deny
     * @param prefix of words that deny, with one of the endings
     */
    private record Style(Set<String> words, Set<String> prefixes, Set<String> endings) {}

    // The closed class of denying words of each language, as its school grammars list them, and the adjectives that
    // deny.
    private static final Map<String, Style> STYLES = Map.of(
            "en",
            new Style(
                    Set.of(
                            "not", "no", "none", "never", "nothing", "nobody", "neither", "nor", "without", "cannot",
                            "t"),
                    Set.of("un", "in", "im"),
                    Set.of("able", "ible", "ed")),
            "de",
            new Style(
                    Set.of(
                            "nicht", "nichts", "nie", "niemals", "niemand", "kein", "keine", "keinen", "keinem",
                            "keiner", "keines", "weder", "ohne", "außer"),
                    Set.of("un"),
                    Set.of("")),
            "fr",
            new Style(
                    Set.of("ne", "n", "pas", "aucun", "aucune", "rien", "jamais", "sans", "ni", "non"),
                    Set.of("in", "im", "ir", "il"),
                    Set.of("able", "ible", "ables", "ibles")),
            "es",
            new Style(
                    Set.of(
                            "no", "ningún", "ninguno", "ninguna", "nada", "nadie", "nunca", "jamás", "sin", "ni",
                            "tampoco"),
                    Set.of("in", "im", "ir"),
                    Set.of("able", "ible", "ables", "ibles")),
            "pt",
            new Style(
                    Set.of("não", "nenhum", "nenhuma", "nada", "ninguém", "nunca", "jamais", "sem", "nem"),
                    Set.of("in", "im", "ir"),
                    Set.of("ável", "ível", "áveis", "íveis")),
            "it",
            new Style(
                    Set.of("non", "nessun", "nessuno", "nessuna", "nulla", "niente", "mai", "senza", "né", "neppure"),
                    Set.of("in", "im", "ir"),
                    Set.of("abile", "ibile", "abili", "ibili")));

    private Denial() {}

    /** Whether both sides deny something after all, or the side that seems not to is in an unknown language. */
    static boolean onBothSides(Compared compared, Difference difference, Side source, Side target) {
        var lost = !difference.expected().isEmpty();
        // A sentence left in the source's language denies by the source's words.
        return lost
                ? denies(Prose.of(compared.target(), target.syntax()), target)
                        || denies(Prose.of(compared.target(), target.syntax()), source)
                : denies(Prose.of(compared.source(), source.syntax()), source);
    }

    private static boolean denies(Prose prose, Side side) {
        var style = STYLES.get(side.locale().language());
        return style == null
                || prose.words().stream()
                        .anyMatch(word -> style.words.contains(word.lower()) || negated(style, word.lower()));
    }

    private static boolean negated(Style style, String word) {
        return word.length() > 5
                && style.prefixes.stream().anyMatch(word::startsWith)
                && style.endings.stream().anyMatch(word::endsWith)
                && !word.startsWith("under")
                && !word.startsWith("unter");
    }
}
