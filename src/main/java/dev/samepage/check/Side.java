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
            known = (mayBranch() ? message() : Optional.<IcuMessage>empty())
                    .filter(icu -> !icu.isLiteral())
                    .map(icu -> icu.variants().stream().map(this::reading).toList())
                    .orElseGet(() -> List.of(new Reading(Map.of(), text)));
            readings = known;
        }
        return known;
    }

    /** The reading whose branches fit the choices best: the same branch, else {@code other}. */
    public Reading reading(Map<String, String> choices) {
        for (var reading : readings()) {
            if (reading.choices().isEmpty()
                    || reading.choices().entrySet().stream()
                            .allMatch(choice -> choice.getValue().equals(choices.get(choice.getKey())))) {
                return reading;
            }
        }
        return readings().get(readings().size() - 1);
    }

    private Reading reading(IcuMessage.Variant variant) {
        var origins = variant.offsets();
        var offsets = new int[origins.length];
        for (var i = 0; i < offsets.length; i++) {
            offsets[i] = text.fileOffset(origins[i]);
        }
        return new Reading(variant.choices(), MappedText.of(text.file(), variant.text(), offsets));
    }

    private synchronized void parse() {
        if (syntax != Syntax.MESSAGE || message != null || fault != null) {
            return;
        }
        try {
            message = IcuMessage.parse(text.value(), locale);
        } catch (MessageSyntaxException e) {
            fault = e;
        }
    }

    @Override
    public String toString() {
        return locale + ": " + text;
    }
}
