package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Compared;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.text.Trait;
import java.util.function.Consumer;

/** Flags quotation marks of another language. */
final class QuotationMarks implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.info("quotation-marks", "quotation marks are not those of the language");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        var style = QuoteStyle.of(unit.target().locale());
        if (style.usual().isEmpty()) {
            return;
        }
        for (var nth = 0; nth < unit.comparisons(); nth++) {
            var compared = unit.comparison(nth);
            var prose = Prose.of(compared.target(), unit.target().syntax());
            if (!prose.has(Trait.QUOTE)) {
                continue;
            }
            var at = foreign(prose.text(), style, straightAllowed(compared, unit));
            if (at >= 0 && !Leftover.speaksSource(unit, compared)) {
                var mark = prose.text().charAt(at);
                out.accept(SPEC.at(
                                prose.place(at, at + 1),
                                "`" + mark + "` does not " + (opens(prose.text(), at) ? "open" : "close")
                                        + " a quotation in " + unit.target().locale())
                        .fact(String.valueOf(mark))
                        .help("write " + style.usual()));
            }
        }
    }

    // A page whose source types straight marks has straight marks; a bundle of ours is set with care.
    private static boolean straightAllowed(Compared compared, Unit unit) {
        return unit.target().syntax() != Syntax.MESSAGE
                && compared.source().value().indexOf('"') >= 0;
    }

    private static int foreign(String text, QuoteStyle style, boolean straightAllowed) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!QuoteStyle.mark(c)) {
                continue;
            }
            if (c == '"') {
                var inches = i > 0 && Character.isDigit(text.charAt(i - 1));
                if (!straightAllowed && !inches) {
                    return i;
                }
            } else if ((opens(text, i) ? style.opening() : style.closing()).indexOf(c) < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a mark opens: it stands at the start, or behind a blank or bracket, and a word follows. */
    private static boolean opens(String text, int at) {
        var before = at == 0 ? ' ' : text.charAt(at - 1);
        var after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        var free = Character.isWhitespace(before) || Character.isSpaceChar(before) || "([{-–—/’'".indexOf(before) >= 0;
        // French: « mot », with a no-break space on the inner side of both.
        var spacedGuillemet = text.charAt(at) == '«' || text.charAt(at) == '‹';
        var spacedClosing = (text.charAt(at) == '»' || text.charAt(at) == '›') && blank(after);
        return free && !spacedClosing && (!blank(after) || spacedGuillemet);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || ".,;:!?)".indexOf(c) >= 0;
    }
}
