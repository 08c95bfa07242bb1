package dev.samepage.check;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
import dev.samepage.bundle.Fingerprint;
import dev.samepage.bundle.State;
import dev.samepage.check.Unit.Standing;
import dev.samepage.facts.Vocabulary;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Argument;
import dev.samepage.model.Glossary;
import dev.samepage.model.Message;
import dev.samepage.text.MappedText;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A bundle paired with the model's messages. */
public final class BundleDocument {
    private BundleDocument() {}

    /**
     * @param uses for each key the values that the model supplies; empty for labels, whose values pages supply
     */
    public static Document of(
            List<Message> messages,
            Map<String, List<Map<String, Argument>>> uses,
            Bundle bundle,
            LocaleTag source,
            Glossary glossary) {
        return of(messages, uses, bundle, Optional.empty(), source, glossary);
    }

    /**
     * @param before the bundle of an earlier state, to which units are compared
     */
    public static Document of(
            List<Message> messages,
            Map<String, List<Map<String, Argument>>> uses,
            Bundle bundle,
            Optional<Bundle> before,
            LocaleTag source,
            Glossary glossary) {
        var vocabulary = GlossaryNames.vocabulary(glossary, bundle.locale());
        var units = new ArrayList<Unit>(messages.size());
        for (var message : messages) {
            var unit = unit(message, uses.getOrDefault(message.key(), List.of()), bundle, source, vocabulary);
            before.flatMap(earlier -> earlier.entry(message.key()))
                    .filter(Entry::translated)
                    .ifPresent(entry -> unit.previous(new Unit.Previous(
                            new Side(entry.translatedFrom(), source, Syntax.MESSAGE),
                            new Side(entry.target(), bundle.locale(), Syntax.MESSAGE))));
            units.add(unit.build());
        }
        if (!areAllOf(bundle.entries(), messages)) {
            var keys = messages.stream().map(Message::key).collect(Collectors.toSet());
            for (var entry : bundle.entries()) {
                if (!keys.contains(entry.key().value())) {
                    units.add(paired(entry, entry.source(), bundle, source, vocabulary)
                            .standing(Standing.ORPHAN)
                            .build());
                }
            }
        }
        return new Document(source, bundle.locale(), bundle.program(), bundle.file(), units, glossary);
    }

    /** Whether all entries belong to messages, which is soon seen where they stand in the messages' order, as they mostly do. */
    private static boolean areAllOf(Collection<Entry> entries, List<Message> messages) {
        var at = 0;
        for (var entry : entries) {
            while (at < messages.size()
                    && !messages.get(at).key().equals(entry.key().value())) {
                at++;
            }
            if (at++ == messages.size()) {
                return false;
            }
        }
        return true;
    }

    private static Unit.Builder unit(
            Message message, List<Map<String, Argument>> uses, Bundle bundle, LocaleTag source, Vocabulary vocabulary) {
        var entry = bundle.entry(message.key());
        if (entry.isPresent() && entry.get().translated()) {
            // Whoever translated an older text is held to that one; what changed since is told by `stale`.
            return paired(entry.get(), entry.get().translatedFrom().sharing(message.text()), bundle, source, vocabulary)
                    .model(message.text(), uses)
                    .accepted(accepted(entry.get()));
        }
        // Where nothing stands yet, the finding points at the key, or at the file's start.
        var place = entry.map(known -> known.key().part(new Span(0, 0)))
                .orElseGet(() -> MappedText.slice(bundle.file(), new Span(0, 0)));
        return Unit.of(
                        subject(bundle, message.key()),
                        new Side(message.text(), source, Syntax.MESSAGE),
                        new Side(place, bundle.locale(), Syntax.MESSAGE))
                .standing(Standing.MISSING)
                .state(State.INITIAL)
                .model(message.text(), uses)
                .allowances(entry.map(Entry::allowances).orElse(List.of()))
                .vocabulary(vocabulary);
    }

    private static boolean accepted(Entry entry) {
        return !entry.accepted().isEmpty()
                && entry.accepted()
                        .equals(Fingerprint.of(
                                entry.source().value(), entry.target().value()));
    }

    private static Unit.Builder paired(
            Entry entry, MappedText from, Bundle bundle, LocaleTag source, Vocabulary vocabulary) {
        return Unit.of(
                        subject(bundle, entry.key().value()),
                        new Side(from, source, Syntax.MESSAGE),
                        new Side(entry.target(), bundle.locale(), Syntax.MESSAGE))
                .state(entry.state())
                .allowances(entry.allowances())
                .vocabulary(vocabulary);
    }

    private static Subject subject(Bundle bundle, String key) {
        return new Subject(bundle.locale().tag(), bundle.program(), key, "");
    }
}
