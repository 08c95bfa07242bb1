package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Compared;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.rules.Words.Word;
import java.util.List;
import java.util.function.Consumer;

/** Flags a sentence in the source's language within a translation. */
final class PartlyUntranslated implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.error("partly-untranslated", "a sentence of a translation is still in the source's language");

    // Fewer words are quoted, such as a button's label or an exam's name.
    private static final int SHORTEST = 4;

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (Leftover.sameLanguage(unit)) {
            return;
        }
        for (var compared : unit.compared()) {
            if (!Leftover.copied(compared) && sentences(unit, compared, out)) {
                return;
            }
        }
    }

    private static boolean sentences(Unit unit, Compared compared, Consumer<Finding> out) {
        var prose = Prose.of(compared.target(), unit.target().syntax());
        List<Word> words = null;
        var text = prose.text();
        var start = 0;
        for (var i = 0; i < text.length(); i++) {
            var ends = i + 1 == text.length()
                    || text.charAt(i) == '\n'
                    || ".!?;".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
            if (!ends || i - start < 2 * SHORTEST) {
                continue;
            }
            if (start == 0 && i + 1 == text.length()) {
                return false;
            }
            words = words == null ? Leftover.words(prose, unit) : words;
            var from = start;
            var to = i + 1;
            var voice = Leftover.voice(
                    words.stream()
                            .filter(word -> word.start() >= from && word.end() <= to)
                            .toList(),
                    unit);
            if (foreign(voice) && Leftover.of(unit, compared).isEmpty()) {
                out.accept(finding(unit, compared, prose, from, to, voice));
                return true;
            }
            start = i + 1;
        }
        return false;
    }

    private static boolean foreign(Voice voice) {
        return voice.words() >= SHORTEST && voice.source() > 0 && voice.target() == 0 && voice.content() > 0;
    }

    private static Finding finding(Unit unit, Compared compared, Prose prose, int from, int to, Voice voice) {
        var start = from;
        while (start < to && Character.isWhitespace(prose.text().charAt(start))) {
            start++;
        }
        var sentence = prose.text().substring(start, to).strip();
        var copied = Prose.of(compared.source(), unit.source().syntax()).text().contains(sentence);
        return SPEC.at(prose.place(start, to), "`" + Excerpt.of(sentence) + "` is not translated")
                .severity(copied || voice.source() > 2 ? Severity.ERROR : Severity.WARNING)
                .note(unit.source().place(), "the source text")
                .help("translate it into " + unit.target().locale());
    }
}
