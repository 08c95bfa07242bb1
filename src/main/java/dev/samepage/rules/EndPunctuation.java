package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Flags a text that ends otherwise than its source: as a statement, question, call, list opening or pause. */
final class EndPunctuation implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.warning("end-punctuation", "a text ends with another punctuation mark than its source");

    /** What a text's end says, whatever the mark looks like in its script. */
    private enum Ending {
        NONE("no mark"),
        STOP("a full stop"),
        QUESTION("a question mark"),
        CALL("an exclamation mark"),
        COLON("a colon"),
        PAUSE("a comma or semicolon"),
        ELLIPSIS("an ellipsis"),
        /** Nothing can be said: a placeholder, a number, a symbol. */
        OPEN("");

        private final String words;

        Ending(String words) {
            this.words = words;
        }

        static Ending of(String text) {
            var end = text.length();
            while (end > 0 && closes(text.charAt(end - 1))) {
                end--;
            }
            if (end == 0) {
                return OPEN;
            }
            var last = text.charAt(end - 1);
            // Sentence marks of the scripts in CLDR's exemplar punctuation: Latin, CJK, Arabic, Devanagari, Greek's
            // U+037E.
            return switch (last) {
                case '.' -> end > 1 && text.charAt(end - 2) == '.' ? ELLIPSIS : STOP;
                case '。', '．', '।', '۔' -> STOP;
                case '?', '？', '؟', '\u037E' -> QUESTION;
                case '!', '！' -> CALL;
                case ':', '：' -> COLON;
                case ',', ';', '，', '、', '；', '،', '؛' -> PAUSE;
                case '…' -> ELLIPSIS;
                default -> Character.isLetter(last) ? NONE : OPEN;
            };
        }

        private static boolean closes(char c) {
            if (c >= 'a' && c <= 'z' || c == '.') {
                return false;
            }
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || ")]}\"'’”“»›‘*_".indexOf(c) >= 0;
        }
    }

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        Set<Ending> told = null;
        for (var nth = 0; nth < unit.comparisons(); nth++) {
            var compared = unit.comparison(nth);
            var target = Prose.of(compared.target(), unit.target().syntax());
            var wanted = Ending.of(
                    Prose.of(compared.source(), unit.source().syntax()).text());
            var found = Ending.of(target.text());
            if (wanted == found || alike(wanted, found, unit)) {
                continue;
            }
            told = told == null ? EnumSet.noneOf(Ending.class) : told;
            if (!told.add(found)) {
                continue;
            }
            var end = target.text().stripTrailing().length();
            out.accept(SPEC.at(
                            target.place(Math.max(0, end - 1), end),
                            "the source ends with " + wanted.words + ", the translation with " + found.words)
                    .severity(severity(wanted, found, unit))
                    .help(wanted == Ending.NONE ? "remove the mark" : "end with " + wanted.words));
        }
    }

    // List items and headings of pages are styled by the language; a missing stop there misleads nobody.
    private static boolean alike(Ending wanted, Ending found, Unit unit) {
        var soft = (wanted == Ending.NONE || wanted == Ending.STOP || wanted == Ending.PAUSE)
                && (found == Ending.NONE || found == Ending.STOP || found == Ending.PAUSE);
        return wanted == Ending.OPEN
                || found == Ending.OPEN
                || soft && unit.target().syntax() == Syntax.MARKDOWN
                || thai(unit)
                || wanted == Ending.CALL && found == Ending.STOP;
    }

    // Thai writes no full stop, and ends a question by a word.
    private static boolean thai(Unit unit) {
        return unit.target().locale().language().equals("th");
    }

    private static Severity severity(Ending wanted, Ending found, Unit unit) {
        var strong = wanted == Ending.QUESTION || found == Ending.QUESTION;
        return strong || unit.target().syntax() == Syntax.MESSAGE ? Severity.WARNING : Severity.INFO;
    }
}
