package dev.samepage.status;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
import dev.samepage.bundle.State;
import dev.samepage.locale.IcuMessage;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.MessageSyntaxException;
import dev.samepage.model.Message;
import dev.samepage.status.OpenText.Reason;
import dev.samepage.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far one bundle has come, and what waits in it.
 *
 * @param open in the model's order
 */
public record BundleStatus(Progress progress, List<OpenText> open) {
    // Shorter texts are often names or words that two languages share.
    private static final int WORDS_OF_A_SENTENCE = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+([\\p{M}'’.-]*[\\p{L}\\p{N}]+)*");

    // Branches are found alike in every language.
    private static final LocaleTag ENGLISH = LocaleTag.of("en");

    public BundleStatus {
        open = List.copyOf(open);
    }

    /** @param messages those of the bundle's programme, or the labels */
    public static BundleStatus of(List<Message> messages, Bundle bundle) {
        var locale = bundle.locale().tag();
        var open = new ArrayList<OpenText>();
        var sum = Progress.none(locale, bundle.program());
        for (var message : messages) {
            var entry = bundle.entry(message.key()).filter(Entry::translated);
            var old = entry.flatMap(unit -> unit.staleAgainst(message.text()));
            var reason = reason(message, entry, old.isPresent());
            sum = sum.plus(progress(locale, bundle.program(), message, entry, reason.orElse(null)));
            reason.ifPresent(why -> open.add(new OpenText(
                    locale,
                    bundle.program(),
                    message.key(),
                    why,
                    old.map(MappedText::value).orElse(""),
                    message.text().value(),
                    entry.map(unit -> unit.target().value()).orElse(""))));
        }
        return new BundleStatus(sum, open);
    }

    private static Optional<Reason> reason(Message message, Optional<Entry> entry, boolean stale) {
        if (entry.isEmpty()) {
            return Optional.of(Reason.MISSING);
        }
        if (stale) {
            return Optional.of(Reason.STALE);
        }
        if (entry.get().draft()) {
            return Optional.of(Reason.DRAFT);
        }
        var copied = entry.get().target().equals(message.text()) && words(message) >= WORDS_OF_A_SENTENCE;
        return copied ? Optional.of(Reason.COPIED) : Optional.empty();
    }

    private static Progress progress(
            String locale, String program, Message message, Optional<Entry> entry, Reason reason) {
        if (reason == Reason.MISSING) {
            return new Progress(locale, program, 1, 0, 0, 0, 0, 1, 0, words(message));
        }
        if (reason == Reason.STALE) {
            return new Progress(locale, program, 1, 0, 0, 0, 1, 0, 0, words(message));
        }
        if (reason == Reason.DRAFT) {
            return new Progress(locale, program, 1, 0, 0, 1, 0, 0, 0, words(message));
        }
        var state = entry.orElseThrow().state();
        var reviewed = state == State.REVIEWED || state == State.FINAL;
        return new Progress(locale, program, 1, 1, reviewed ? 1 : 0, 0, 0, 0, reason == Reason.COPIED ? 1 : 0, 0);
    }

    // Of a message with branches only one is counted, since the others say nearly the same.
    private static int words(Message message) {
        var text = message.text().value();
        try {
            var variants = IcuMessage.parse(text, ENGLISH).variants();
            text = variants.get(variants.size() - 1).text();
        } catch (MessageSyntaxException e) {
            // A model with such a text is not read; here it would be counted as it stands.
            text = message.text().value();
        }
        return (int) WORD.matcher(text).results().count();
    }
}
