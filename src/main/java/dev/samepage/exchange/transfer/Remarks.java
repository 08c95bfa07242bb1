package dev.samepage.exchange.transfer;

import dev.samepage.bundle.Entry;
import dev.samepage.exchange.inline.MessagePieces;
import dev.samepage.exchange.inline.Piece;
import dev.samepage.locale.IcuMessage;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.MessageSyntaxException;
import dev.samepage.model.Argument;
import dev.samepage.model.Glossary;
import dev.samepage.model.Message;
import dev.samepage.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What helps to translate a unit: the values of its arguments, the glossary's words, earlier remarks. */
final class Remarks {
    // Many nodes share a text; some of their values show what it is about.
    private static final int MOST_VALUES = 5;

    private final Glossary glossary;
    private final LocaleTag locale;
    private final Map<String, List<Map<String, Argument>>> uses;

    /** @param uses the values that a message's uses supply, by its key */
    Remarks(Glossary glossary, LocaleTag locale, Map<String, List<Map<String, Argument>>> uses) {
        this.glossary = glossary;
        this.locale = locale;
        this.uses = uses;
    }

    List<String> of(Message message, Optional<Entry> entry) {
        var out = new ArrayList<String>();
        entry.map(Entry::note).filter(note -> !note.isBlank()).ifPresent(out::add);
        var text = message.text().value();
        for (var name : names(text)) {
            var values = values(message.key(), name);
            if (!values.isEmpty()) {
                out.add("{" + name + "} = " + String.join(" / ", values));
            }
        }
        var words = MessagePieces.of(text, true).stream()
                .filter(piece -> piece.kind() == Piece.Kind.TEXT)
                .map(Piece::text)
                .collect(Collectors.joining(" "));
        for (var term : glossary.terms()) {
            if (Stream.concat(Stream.of(term.source()), term.admitted().stream())
                    .anyMatch(form -> occurs(form, words))) {
                remark(term).ifPresent(out::add);
            }
        }
        return out;
    }

    private static LinkedHashSet<String> names(String text) {
        try {
            return IcuMessage.parse(text, LocaleTag.of("en")).arguments().stream()
                    .map(IcuMessage.Argument::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (MessageSyntaxException e) {
            return new LinkedHashSet<>();
        }
    }

    private List<String> values(String key, String name) {
        return uses.getOrDefault(key, List.of()).stream()
                .flatMap(values -> Optional.ofNullable(values.get(name)).stream())
                .map(value -> value.in(locale, glossary).toString())
                .distinct()
                .limit(MOST_VALUES)
                .toList();
    }

    private Optional<String> remark(Term term) {
        if (!term.translate()) {
            return Optional.of("term: " + term.source() + " is not translated");
        }
        var forms = term.forms().get(locale);
        if (forms == null) {
            return Optional.empty();
        }
        var not = forms.deprecated().keySet().stream().sorted().collect(Collectors.joining(", "));
        return Optional.of("term: " + term.source() + " = " + forms.preferred()
                + (forms.admitted().isEmpty() ? "" : ", also " + String.join(", ", forms.admitted()))
                + (not.isEmpty() ? "" : "; not " + not));
    }

    private static boolean occurs(String form, String text) {
        for (var at = text.indexOf(form); at >= 0 && !form.isEmpty(); at = text.indexOf(form, at + 1)) {
            var end = at + form.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
