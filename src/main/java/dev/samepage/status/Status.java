package dev.samepage.status;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
import dev.samepage.bundle.State;
import dev.samepage.locale.IcuMessage;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.MessageSyntaxException;
import dev.samepage.model.Message;
import dev.samepage.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
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
            sum = sum.plus(bundle.entry(message.key())
                    .filter(Entry::translated)
                    .map(entry -> translated(locale, bundle.program(), message, entry))
                    .orElseGet(() -> new Progress(locale, bundle.program(), 1, 0, 0, 0, 1, 0, words(message))));
        }
        return sum;
    }

    private static Progress translated(String locale, String program, Message message, Entry entry) {
        if (entry.staleAgainst(message.text()).isPresent()) {
            return new Progress(locale, program, 1, 0, 0, 1, 0, 0, words(message));
        }
        var reviewed = entry.state() == State.REVIEWED || entry.state() == State.FINAL;
        var copied = entry.target().equals(message.text()) && words(message) >= WORDS_OF_A_SENTENCE;
        return new Progress(locale, program, 1, 1, reviewed ? 1 : 0, 0, 0, copied ? 1 : 0, 0);
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
