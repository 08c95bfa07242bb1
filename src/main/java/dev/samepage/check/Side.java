package dev.samepage.check;

import dev.samepage.locale.IcuMessage;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.MessageSyntaxException;
import dev.samepage.text.MappedText;
import dev.samepage.text.Place;
import dev.samepage.text.Span;
import dev.samepage.text.Trait;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One side of a unit: a text in a language. What is derived from it is derived once, when a rule asks. */
public final class Side {
    private final MappedText text;
    private final LocaleTag locale;
    private final Syntax syntax;
    private IcuMessage message;
    private MessageSyntaxException fault;
    private List<Reading> readings;

    public Side(MappedText text, LocaleTag locale, Syntax syntax) {
        this.text = text;
        this.locale = locale;
        this.syntax = syntax;
    }

    public MappedText text() {
        return text;
    }

    public String value() {
        return text.value();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public LocaleTag locale() {
        return locale;
    }

    public Syntax syntax() {
        return syntax;
    }

    public Place place() {
        return text.place();
    }

    public Place place(Span span) {
        return text.place(span);
    }

    /** The text as an ICU message; empty where it is none or was never meant to be one. */
    public Optional<IcuMessage> message() {
        parse();
        return Optional.ofNullable(message);
    }

    /** The uses of arguments in the text; none where it is no message. */
    public List<IcuMessage.Argument> arguments() {
        return mayBranch() ? message().map(IcuMessage::arguments).orElse(List.of()) : List.of();
    }

    /** Why the text is no message; empty where it is one or was never meant to be one. */
    public Optional<MessageSyntaxException> fault() {
        if (!mayBranch()) {
            return Optional.empty();
        }
        parse();
        return Optional.ofNullable(fault);
    }

    /** Whether the text may be more than its characters: a message without brace and apostrophe prints as it stands. */
    public boolean mayBranch() {
        return syntax == Syntax.MESSAGE && text.traits().has(Trait.MESSAGE);
    }

    /** Every way to read the text, at least one; the one of all {@code other} branches last. */
    public List<Reading> readings() {
        var known = readings;
        if (known == null) {
            // Most texts have one reading, which is the text. A race would make an equal list.
            var icu = mayBranch() ? message().orElse(null) : null;
            known = icu == null || icu.isLiteral() ? List.of(new Reading(Map.of(), text)) : branches(icu);
            readings = known;
        }
        return known;
    }

    /** The reading whose branches fit the choices best: the same branch, else {@code other}. */
    public Reading reading(Map<String, String> choices) {
        var all = readings();
        var last = all.size() - 1;
        for (var i = 0; i < last; i++) {
            if (fits(all.get(i).choices(), choices)) {
                return all.get(i);
            }
        }
        return all.get(last);
    }

    private static boolean fits(Map<String, String> own, Map<String, String> choices) {
        if (own.isEmpty()) {
            return true;
        }
        for (var choice : own.entrySet()) {
            if (!choice.getValue().equals(choices.get(choice.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** The readings' texts as they stand in a text that has the same letters. */
    private record Branches(IcuMessage message, List<IcuMessage.Variant> variants, MappedText[] texts) {
        static Branches of(IcuMessage message, MappedText text) {
            var variants = message.variants();
            var texts = new MappedText[variants.size()];
            for (var i = 0; i < texts.length; i++) {
                var variant = variants.get(i);
                var own = MappedText.of(text, variant.text(), variant.offsets());
                // Where nothing is left out, what is known of the text holds for its only reading.
                texts[i] = texts.length == 1 ? own.sharing(text) : own;
            }
            return new Branches(message, variants, texts);
        }
    }

    private List<Reading> branches(IcuMessage icu) {
        var known = text.derived().find(Branches.class);
        var own = known == null || known.message != icu;
        if (own) {
            known = Branches.of(icu, text);
            text.derived().put(known);
        }
        var out = new Reading[known.texts.length];
        for (var i = 0; i < out.length; i++) {
            var variant = known.variants.get(i);
            var branch = known.texts[i];
            out[i] = new Reading(
                    variant.choices(),
                    own
                            ? branch
                            : MappedText.of(text, variant.text(), variant.offsets())
                                    .sharing(branch));
        }
        return List.of(out);
    }

    private synchronized void parse() {
        if (syntax != Syntax.MESSAGE || message != null || fault != null) {
            return;
        }
        try {
            var known = text.derived().find(IcuMessage.class);
            message = known != null && known.locale().equals(locale) ? known : IcuMessage.parse(text.value(), locale);
            text.derived().put(message);
        } catch (MessageSyntaxException e) {
            fault = e;
        }
    }

    @Override
    public String toString() {
        return locale + ": " + text;
    }
}
