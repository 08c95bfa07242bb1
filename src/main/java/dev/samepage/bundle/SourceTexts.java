package dev.samepage.bundle;

import dev.samepage.locale.IcuMessage;
import dev.samepage.locale.MessageSyntaxException;
import dev.samepage.markup.MarkdownWriter;
import dev.samepage.model.Glossary;
import dev.samepage.model.Message;
import dev.samepage.model.Phrase;
import dev.samepage.model.Settings;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A programme's source texts with their values: every language shows them beside its own, so each is made once. */
public final class SourceTexts {
    private final Glossary glossary;
    private final Settings settings;
    private final Map<String, CompiledMessage> compiled = new ConcurrentHashMap<>();
    // A node has one phrase, so the object tells it apart faster than its values.
    private final Map<Phrase, String> texts = Collections.synchronizedMap(new IdentityHashMap<>());

    public SourceTexts(Glossary glossary, Settings settings) {
        this.glossary = glossary;
        this.settings = settings;
    }

    String text(Phrase phrase) {
        var known = texts.get(phrase);
        if (known == null) {
            known = text(phrase.message(), new PhraseValues(phrase, settings.source(), glossary));
            texts.put(phrase, known);
        }
        return known;
    }

    String text(Message message, MessageValues values) {
        return compiled(message)
                .format(values)
                .orElseGet(() -> MarkdownWriter.escape(message.text().value()));
    }

    CompiledMessage compiled(Message message) {
        var known = compiled.get(message.key());
        return known != null ? known : compiled.computeIfAbsent(message.key(), key -> compile(message));
    }

    private CompiledMessage compile(Message message) {
        var source = settings.source();
        // Whoever read the model has read its messages too.
        var read = message.text().derived().find(IcuMessage.class);
        if (read != null && read.isOf(source, settings.grouping(source))) {
            return new CompiledMessage(read);
        }
        try {
            return new CompiledMessage(IcuMessage.parse(message.text().value(), source, settings.grouping(source)));
        } catch (MessageSyntaxException e) {
            // The reader has refused such a model already; a text in hand is shown as it stands.
            return CompiledMessage.NOT;
        }
    }
}
