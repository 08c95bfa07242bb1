package dev.samepage.bundle;

import dev.samepage.locale.LocaleTag;
import dev.samepage.markup.MarkdownWriter;
import dev.samepage.model.Argument;
import dev.samepage.model.Glossary;
import dev.samepage.model.Phrase;
import java.util.Set;

/** The values that a node gives to its message, as one language writes them. */
record PhraseValues(Phrase phrase, LocaleTag language, Glossary glossary) implements MessageValues {
    @Override
    public Set<String> names() {
        return phrase.arguments().keySet();
    }

    @Override
    public Object get(String name) {
        var argument = phrase.arguments().get(name);
        var value = argument.in(language, glossary);
        if (value instanceof Long) {
            return value;
        }
        return argument instanceof Argument.LinkTo
                ? MarkdownWriter.destination(value.toString())
                : MarkdownWriter.escape(value.toString());
    }
}
