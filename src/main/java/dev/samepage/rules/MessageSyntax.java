package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.locale.IcuMessage.Argument;
import dev.samepage.locale.IcuMessage.Kind;
import dev.samepage.text.Span;
import java.util.function.Consumer;

/** Flags a translation that is no ICU message, or one that prints something else than its author meant. */
final class MessageSyntax implements Rule {
    private static final RuleSpec SPEC = RuleSpec.error("message-syntax", "a translation is no well-formed message");

    // CLDR groups digits from four on (es, pt-PT and pl from five), so smaller numbers print alike in any form.
    private static final long GROUPED_FROM = 1_000;

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (!unit.paired() || !unit.target().mayBranch()) {
            return;
        }
        var fault = unit.target().fault();
        if (fault.isPresent()) {
            var length = unit.target().value().length();
            var start = Math.min(fault.get().offset(), Math.max(0, length - 1));
            out.accept(SPEC.at(
                            unit.target().place(new Span(start, length)),
                            "the translation is no message: " + fault.get().getMessage())
                    .help("close every `{` with a `}` and give each plural or select an `other` branch"));
            return;
        }
        apostrophe(unit, out);
        for (var argument : unit.target().arguments()) {
            ungrouped(argument, unit, out);
        }
    }

    /** A letter, an apostrophe and a brace: the author meant l’{name}, ICU reads a quoted brace. */
    private static void apostrophe(Unit unit, Consumer<Finding> out) {
        var at = quoted(unit.target().value());
        if (at >= 0) {
            out.accept(SPEC.at(
                            unit.target().place(new Span(at, at + 2)),
                            "the ASCII apostrophe quotes the brace behind it, so readers see the braces")
                    .fact("apostrophe")
                    .help("write the typographic apostrophe ’ (U+2019)"));
        }
    }

    /** Where an elision's apostrophe quotes an argument; -1 where none does. */
    static int quoted(String text) {
        for (var at = text.indexOf("'{"); at >= 0; at = text.indexOf("'{", at + 1)) {
            if (at > 0 && Character.isLetter(text.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    private static void ungrouped(Argument argument, Unit unit, Consumer<Finding> out) {
        var plain = argument.kind() == Kind.PLAIN
                || argument.kind() == Kind.NUMBER && !argument.style().startsWith("::");
        if (!plain && !argument.pound()) {
            return;
        }
        var most = 0L;
        for (var value : unit.quantities(argument.name())) {
            most = Math.max(most, value);
        }
        if (most >= GROUPED_FROM) {
            out.accept(SPEC.at(
                            unit.target().place(new Span(argument.start(), argument.end())),
                            "`" + written(argument) + "` ignores how the locale groups digits, and `" + argument.name()
                                    + "` can be " + most)
                    .fact(argument.name())
                    .help("write `{" + argument.name() + ", number, ::}`"));
        }
    }

    private static String written(Argument argument) {
        if (argument.pound()) {
            return "#";
        }
        var style = argument.style().isEmpty() ? "" : ", " + argument.style();
        return "{" + argument.name() + (argument.type().isEmpty() ? "" : ", " + argument.type()) + style + "}";
    }
}
