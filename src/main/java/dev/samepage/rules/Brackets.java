package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.text.Trait;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Flags a bracket without its partner where the source's brackets are in order. */
final class Brackets implements Rule {
    private static final RuleSpec SPEC = RuleSpec.warning("brackets", "a bracket lacks its partner");
    private static final String OPENING = "([{（［【「『";
    private static final String CLOSING = ")]}）］】」』";

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        for (var nth = 0; nth < unit.comparisons(); nth++) {
            var compared = unit.comparison(nth);
            var prose = Prose.of(compared.target(), unit.target().syntax());
            if (!prose.has(Trait.BRACKET)) {
                continue;
            }
            var lonely = lonely(prose.text());
            if (lonely.isPresent()
                    && lonely(Prose.of(compared.source(), unit.source().syntax())
                                    .text())
                            .isEmpty()) {
                var at = lonely.getAsInt();
                out.accept(SPEC.at(prose.place(at, at + 1), "`" + prose.text().charAt(at) + "` has no partner")
                        .help("add the missing bracket, or remove this one"));
            }
        }
    }

    static boolean is(char c) {
        return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    /** The first bracket without a partner. */
    private static OptionalInt lonely(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                if (!smiley(text, i)) {
                    open.push(i);
                }
            } else if (CLOSING.indexOf(c) >= 0) {
                var fits = !open.isEmpty() && same(text.charAt(open.peek()), c);
                if (fits) {
                    open.pop();
                } else if (!smiley(text, i) && !label(text, i)) {
                    return OptionalInt.of(i);
                }
            }
        }
        return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.peekLast());
    }

    // Full-width brackets may stand beside plain ones where a translator typed one of each.
    private static boolean same(char open, char close) {
        return kind(OPENING.indexOf(open)) == kind(CLOSING.indexOf(close));
    }

    private static int kind(int index) {
        return index == 3 ? 0 : index == 4 ? 1 : index;
    }

    /** A label such as a) or 12): at most two letters or digits behind a blank or at the start. */
    private static boolean label(String text, int at) {
        var start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return at - start >= 1 && at - start <= 2 && (start == 0 || Character.isWhitespace(text.charAt(start - 1)));
    }

    private static boolean smiley(String text, int at) {
        var eyes = at > 0 && text.charAt(at - 1) == '-' ? at - 2 : at - 1;
        return eyes >= 0
                && (text.charAt(eyes) == ':' || text.charAt(eyes) == ';')
                && (eyes == 0 || Character.isWhitespace(text.charAt(eyes - 1)));
    }
}
