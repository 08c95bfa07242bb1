package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.locale.LocaleTag;
import dev.samepage.rules.Words.Word;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Flags a word that stands twice in a row, unless the language does that or the source does. */
final class DoubledWord implements Rule {
    private static final RuleSpec SPEC = RuleSpec.warning("doubled-word", "a word stands twice in a row");

    // What grammar doubles: subject and reflexive pronoun (fr), article after relative pronoun and Sie beside sie (de),
    // conjunction beside pronoun, and the idioms "via via", "man mano" (it), "muy muy" (es).
    private static final Map<String, Set<String>> USUAL = Map.of(
            "fr", Set.of("nous", "vous", "en", "que"),
            "de", Set.of("sie", "die", "der", "das", "den", "dem", "ihr", "ihnen", "in", "an", "zu"),
            "it", Set.of("via", "si", "così", "piano", "subito", "appena", "prima"),
            "es", Set.of("muy", "casi", "que", "ya"),
            "pt", Set.of("que", "logo", "muito", "se", "já"),
            "en", Set.of("had", "that", "very"));

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        for (var nth = 0; nth < unit.comparisons(); nth++) {
            var compared = unit.comparison(nth);
            var prose = Prose.of(compared.target(), unit.target().syntax());
            var words = prose.words();
            for (var i = 1; i < words.size(); i++) {
                if (!alike(words, i)) {
                    continue;
                }
                var word = words.get(i);
                if (repeats(words.get(i - 1), word, prose.text())
                        && !usual(unit.target().locale()).contains(word.lower())
                        && !inSource(Prose.of(compared.source(), unit.source().syntax()))) {
                    var start = words.start(i - 1);
                    out.accept(SPEC.at(prose.place(start, word.end()), "`" + word.text() + "` stands twice in a row")
                            .fact(word.lower())
                            .help("remove one of the two"));
                }
            }
        }
    }

    private static Set<String> usual(LocaleTag locale) {
        return USUAL.getOrDefault(locale.language(), Set.of());
    }

    /** Whether a word has the letters of the one before it. */
    private static boolean alike(Words words, int second) {
        var one = words.spelling(second - 1);
        var other = words.spelling(second);
        return one.lowerHash() == other.lowerHash() && one.lower().equals(other.lower());
    }

    private static boolean repeats(Word first, Word second, String text) {
        return second.start() == first.end() + 1
                && text.charAt(first.end()) == ' '
                && !first.hasDigit()
                && Character.isLetter(first.text().codePointAt(0))
                // "Bora Bora", "Sie sie": a name, or two words that differ.
                && !(first.text().length() > 1 && !first.startsLower() && !second.startsLower());
    }

    private static boolean inSource(Prose source) {
        var words = source.words();
        for (var i = 1; i < words.size(); i++) {
            if (alike(words, i)) {
                return true;
            }
        }
        return false;
    }
}
