package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.text.Trait;
import java.util.function.Consumer;

/** Flags two blanks between words; Markdown's hard breaks, indentation and code have theirs for a reason. */
final class DoubleSpace implements Rule {
    private static final RuleSpec SPEC = RuleSpec.warning("double-space", "two blanks stand between words");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        for (var nth = 0; nth < unit.comparisons(); nth++) {
            var compared = unit.comparison(nth);
            var prose = Prose.of(compared.target(), unit.target().syntax());
            if (!prose.has(Trait.DOUBLE_BLANK)) {
                continue;
            }
            var at = doubled(prose);
            if (at >= 0 && doubled(Prose.of(compared.source(), unit.source().syntax())) < 0) {
                var end = at;
                while (end < prose.text().length() && blank(prose.text().charAt(end))) {
                    end++;
                }
                out.accept(SPEC.at(prose.place(at, end), (end - at) + " blanks stand between words")
                        .severity(unit.target().syntax() == Syntax.MARKDOWN ? Severity.INFO : Severity.WARNING)
                        .help("leave one; keep the no-break space if one of them is"));
            }
        }
    }

    /** Where two blanks stand within a line; -1 where none do. */
    private static int doubled(Prose prose) {
        var text = prose.text();
        for (var i = 1; i + 1 < text.length(); i++) {
            if (!blank(text.charAt(i)) || !blank(text.charAt(i + 1)) || !prose.touches(i)) {
                continue;
            }
            var end = i + 1;
            while (end < text.length() && blank(text.charAt(end))) {
                end++;
            }
            var inLine = text.charAt(i - 1) != '\n' && end < text.length() && text.charAt(end) != '\n';
            if (inLine) {
                return i;
            }
            i = end;
        }
        return -1;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }
}
