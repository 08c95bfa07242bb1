package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Compared;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.text.Span;
import java.util.function.Consumer;

/** Flags blanks at a text's edge that the other side does not have. Pages join segments by blanks as they like. */
final class EdgeSpace implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.warning("edge-space", "a text starts or ends with a blank that the other side lacks");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (unit.target().syntax() == Syntax.MARKDOWN) {
            return;
        }
        for (var nth = 0; nth < unit.comparisons(); nth++) {
            var compared = unit.comparison(nth);
            var source = compared.source().value();
            var target = compared.target().value();
            if (source.isBlank() || target.isBlank()) {
                continue;
            }
            var leading = edge(target, 0, 1);
            if (edge(source, 0, 1) > 0 != leading > 0) {
                report(compared, new Span(0, leading), "starts", out);
            }
            var trailing = edge(target, target.length() - 1, -1);
            if (edge(source, source.length() - 1, -1) > 0 != trailing > 0) {
                report(compared, new Span(target.length() - trailing, target.length()), "ends", out);
            }
        }
    }

    private static void report(Compared compared, Span blanks, String verb, Consumer<Finding> out) {
        var extra = blanks.length() > 0;
        out.accept(SPEC.at(
                        compared.target().place(blanks),
                        extra
                                ? "the translation " + verb + " with a blank, the source does not"
                                : "the source " + verb + " with a blank, the translation does not")
                .fact(verb)
                .help(extra ? "remove it" : "add it; the text is joined to another one"));
    }

    /** How many blanks stand at an edge. */
    private static int edge(String text, int from, int step) {
        var count = 0;
        for (var i = from; i >= 0 && i < text.length() && blank(text.charAt(i)); i += step) {
            count++;
        }
        return count;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
