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
        var counts = new int[Reason.values().length];
        var translated = 0;
        var reviewed = 0;
        var wordsLeft = 0;
        for (var message : messages) {
            var entry = bundle.entry(message.key()).filter(Entry::translated).orElse(null);
            var old = entry == null ? Optional.<MappedText>empty() : entry.staleAgainst(message.text());
            var reason = reason(message, entry, old.isPresent());
            if (reason == null || reason == Reason.COPIED) {
                translated++;
                reviewed += entry.state() == State.REVIEWED || entry.state() == State.FINAL ? 1 : 0;
            } else {
                wordsLeft += words(message);
            }
            if (reason != null) {
                counts[reason.ordinal()]++;
                open.add(new OpenText(
                        locale,
                        bundle.program(),
                        message.key(),
                        reason,
                        old.map(MappedText::value).orElse(""),
                        message.text().value(),
                        entry == null ? "" : entry.target().value()));
            }
        }
        var sum = new Progress(
                locale,
                bundle.program(),
                messages.size(),
                translated,
                reviewed,
                counts[Reason.DRAFT.ordinal()],
                counts[Reason.STALE.ordinal()],
                counts[Reason.MISSING.ordinal()],
                counts[Reason.COPIED.ordinal()],
                wordsLeft);
        return new BundleStatus(sum, open);
    }

    /**
     * Why somebody has to look at a text; null where nobody has to.
     *
     * @param entry nullable
     */
    private static Reason reason(Message message, Entry entry, boolean stale) {
        if (entry == null) {
            return Reason.MISSING;
        }
        if (stale) {
            return Reason.STALE;
        }
        if (entry.draft()) {
            return Reason.DRAFT;
        }
        var copied = entry.target().equals(message.text()) && words(message) >= WORDS_OF_A_SENTENCE;
        return copied ? Reason.COPIED : null;
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
