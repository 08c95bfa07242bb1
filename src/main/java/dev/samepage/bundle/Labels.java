package dev.samepage.bundle;

import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages' own words in one locale. */
public final class Labels {
    private final Map<String, Message> messages = new HashMap<>();
    private final Translations translations;

    public Labels(List<Message> messages, Translations translations) {
        messages.forEach(message -> this.messages.putIfAbsent(message.key(), message));
        this.translations = translations;
    }

    public LocaleTag locale() {
        return translations.locale();
    }

    /**
     * A label with its values.
     *
     * @param values numbers that choose a plural as {@link Long}, all else as text
     * @return empty for a key that the workspace does not have
     */
    public Optional<Wording> word(String key, Map<String, ?> values) {
        return Optional.ofNullable(messages.get(key)).map(message -> translations.word(message, values));
    }
}
