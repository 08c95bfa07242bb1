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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        var found = 0;
        for (var message : messages) {
            var entry = bundle.entry(message.key()).orElse(null);
            found += entry == null ? 0 : 1;
            var values = uses.getOrDefault(message.key(), List.of());
            var unit = unit(message, values, entry, bundle, source, vocabulary);
            if (before.isPresent()) {
                previous(message, before.get(), bundle.locale(), source).ifPresent(unit::previous);
            }
            units.add(unit.build());
        }
        if (found < bundle.entries().size()) {
            orphans(messages, bundle, source, vocabulary, units);
        }
        return new Document(source, bundle.locale(), bundle.program(), bundle.file(), units, glossary);
    }

    private static Optional<Unit.Previous> previous(
            Message message, Bundle before, LocaleTag locale, LocaleTag source) {
        return before.entry(message.key())
                .filter(Entry::translated)
                .map(entry -> new Unit.Previous(
                        new Side(entry.translatedFrom(), source, Syntax.MESSAGE),
                        new Side(entry.target(), locale, Syntax.MESSAGE)));
    }

    private static void orphans(
            List<Message> messages, Bundle bundle, LocaleTag source, Vocabulary vocabulary, List<Unit> units) {
        var keys = new HashSet<String>();
        messages.forEach(message -> keys.add(message.key()));
        for (var entry : bundle.entries()) {
            if (!keys.contains(entry.key().value())) {
                units.add(paired(entry, entry.source(), bundle, source, vocabulary)
                        .standing(Standing.ORPHAN)
                        .build());
            }
        }
    }

    /**
     * @param entry null where the bundle has none
     */
    private static Unit.Builder unit(
            Message message,
            List<Map<String, Argument>> uses,
            Entry entry,
            Bundle bundle,
            LocaleTag source,
            Vocabulary vocabulary) {
        if (entry != null && entry.translated()) {
            // Whoever translated an older text is held to that one; what changed since is told by `stale`.
            return paired(entry, entry.translatedFrom().sharing(message.text()), bundle, source, vocabulary)
                    .model(message.text(), uses)
                    .accepted(accepted(entry));
        }
        // Where nothing stands yet, the finding points at the key, or at the file's start.
        var place = entry == null
                ? MappedText.at(bundle.file(), 0, "")
                : entry.key().part(new Span(0, 0));
        return Unit.of(
                        subject(bundle, message.key()),
                        new Side(message.text(), source, Syntax.MESSAGE),
                        new Side(place, bundle.locale(), Syntax.MESSAGE))
                .standing(Standing.MISSING)
                .state(State.INITIAL)
                .model(message.text(), uses)
                .allowances(entry == null ? List.of() : entry.allowances())
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
