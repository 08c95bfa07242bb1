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
import dev.samepage.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Counts a workspace's translations. */
public final class Status {
    // Shorter texts are often names or words that two languages share.
    private static final int WORDS_OF_A_SENTENCE = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+([\\p{M}'’.-]*[\\p{L}\\p{N}]+)*");

    // Branches are found alike in every language.
    private static final LocaleTag ENGLISH = LocaleTag.of("en");

    private Status() {}

    /** For each locale its programmes in the workspace's order, then the labels. */
    public static List<Progress> of(Workspace workspace, List<LocaleTag> locales) {
        var out = new ArrayList<Progress>();
        for (var locale : locales) {
            for (var program : workspace.programs()) {
                out.add(progress(program.messages(), workspace.bundle(program.id(), locale)));
            }
            if (!workspace.labels().isEmpty()) {
                out.add(progress(workspace.labels(), workspace.bundle(Bundle.LABELS, locale)));
            }
        }
        return List.copyOf(out);
    }

    /** A locale's texts that wait for a translator, in the order of {@link #of}. */
    public static List<OpenText> open(Workspace workspace, LocaleTag locale) {
        var out = new ArrayList<OpenText>();
        for (var program : workspace.programs()) {
            open(program.messages(), workspace.bundle(program.id(), locale), out);
        }
        open(workspace.labels(), workspace.bundle(Bundle.LABELS, locale), out);
        return List.copyOf(out);
    }

    private static void open(List<Message> messages, Bundle bundle, List<OpenText> out) {
        for (var message : messages) {
            var entry = bundle.entry(message.key()).filter(Entry::translated);
            reason(message, entry)
                    .ifPresent(reason -> out.add(new OpenText(
                            bundle.locale().tag(),
                            bundle.program(),
                            message.key(),
                            reason,
                            entry.flatMap(unit -> unit.staleAgainst(message.text()))
                                    .map(MappedText::value)
                                    .orElse(""),
                            message.text().value(),
                            entry.map(unit -> unit.target().value()).orElse(""))));
        }
    }

    private static Optional<Reason> reason(Message message, Optional<Entry> entry) {
        if (entry.isEmpty()) {
            return Optional.of(Reason.MISSING);
        }
        if (entry.get().staleAgainst(message.text()).isPresent()) {
            return Optional.of(Reason.STALE);
        }
        return copied(message, entry.get()) ? Optional.of(Reason.COPIED) : Optional.empty();
    }

    private static boolean copied(Message message, Entry entry) {
        return entry.target().equals(message.text()) && words(message) >= WORDS_OF_A_SENTENCE;
    }

    /** One sum for each locale, in the order given. */
    public static List<Progress> sums(List<Progress> parts) {
        return parts.stream()
                .map(Progress::locale)
                .distinct()
                .map(locale -> parts.stream()
                        .filter(part -> part.locale().equals(locale))
                        .reduce(Progress.none(locale, Progress.ALL), Progress::plus))
                .toList();
    }

    private static Progress progress(List<Message> messages, Bundle bundle) {
        var locale = bundle.locale().tag();
        var sum = Progress.none(locale, bundle.program());
        for (var message : messages) {
            var entry = bundle.entry(message.key()).filter(Entry::translated);
            sum = sum.plus(one(locale, bundle.program(), message, entry));
        }
        return sum;
    }

    private static Progress one(String locale, String program, Message message, Optional<Entry> entry) {
        var reason = reason(message, entry).orElse(null);
        if (reason == Reason.MISSING) {
            return new Progress(locale, program, 1, 0, 0, 0, 1, 0, words(message));
        }
        if (reason == Reason.STALE) {
            return new Progress(locale, program, 1, 0, 0, 1, 0, 0, words(message));
        }
        var state = entry.orElseThrow().state();
        var reviewed = state == State.REVIEWED || state == State.FINAL;
        return new Progress(locale, program, 1, 1, reviewed ? 1 : 0, 0, 0, reason == Reason.COPIED ? 1 : 0, 0);
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
