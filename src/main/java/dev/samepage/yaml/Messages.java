package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.locale.IcuMessage;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.MessageSyntaxException;
import dev.samepage.model.Argument;
import dev.samepage.model.Message;
import dev.samepage.model.Phrase;
import dev.samepage.text.Nearest;
import dev.samepage.text.Span;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects a document's source texts, each once, with the values that its uses supply; refuses what ICU refuses. */
final class Messages {
    /** From here on a locale may group digits, which {@code #} and {@code {n, number}} do not do by CLDR's rule. */
    private static final long GROUPED_FROM = 1000;

    private final LocaleTag source;
    private final Consumer<Finding> findings;
    private final Map<String, Text> texts = new LinkedHashMap<>();
    private Map<String, Argument> shared = Map.of();

    Messages(LocaleTag source, Consumer<Finding> findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Arguments that every message may name: lists and links. To be told before any message. */
    void share(Map<String, Argument> arguments) {
        shared = Map.copyOf(arguments);
    }

    Phrase phrase(String key, Scalar text) {
        return phrase(key, text, Map.of());
    }

    /** The phrase of a text, where there is one. */
    Optional<Phrase> phrase(String key, Optional<Scalar> text) {
        return text.isPresent() ? Optional.of(phrase(key, text.get())) : Optional.empty();
    }

    Phrase phrase(String key, Scalar text, Map<String, ? extends Argument> own) {
        var known = texts.get(key);
        if (known == null) {
            known = new Text(new Message(key, text.text()));
            texts.put(key, known);
        }
        var phrase = known.use(own);
        if (phrase == null) {
            phrase = new Phrase(known.message, own.isEmpty() ? shared : with(own));
            known.uses.add(own);
            known.phrases.add(phrase);
            check(known.message, phrase.arguments());
        }
        return phrase;
    }

    /** A source text with its uses, each other one once. */
    private static final class Text {
        private final Message message;
        // What each use supplies besides what all share.
        private final List<Map<String, ? extends Argument>> uses = new ArrayList<>(2);
        private final List<Phrase> phrases = new ArrayList<>(2);

        Text(Message message) {
            this.message = message;
        }

        /** The phrase of an earlier use with the same arguments, or null. */
        Phrase use(Map<String, ? extends Argument> own) {
            // Nearly all are used once, or with none.
            for (var i = 0; i < uses.size(); i++) {
                if (uses.get(i).equals(own)) {
                    return phrases.get(i);
                }
            }
            return null;
        }

        List<Map<String, Argument>> arguments() {
            var out = new ArrayList<Map<String, Argument>>(phrases.size());
            for (var phrase : phrases) {
                out.add(phrase.arguments());
            }
            return List.copyOf(out);
        }
    }

    private Map<String, Argument> with(Map<String, ? extends Argument> own) {
        var arguments = new LinkedHashMap<String, Argument>(shared);
        arguments.putAll(own);
        return Collections.unmodifiableMap(arguments);
    }

    List<Message> all() {
        var out = new ArrayList<Message>(texts.size());
        for (var text : texts.values()) {
            out.add(text.message);
        }
        return List.copyOf(out);
    }

    Map<String, List<Map<String, Argument>>> uses() {
        var out = new LinkedHashMap<String, List<Map<String, Argument>>>(2 * texts.size());
        for (var text : texts.values()) {
            out.put(text.message.key(), text.arguments());
        }
        return out;
    }

    private void check(Message message, Map<String, Argument> arguments) {
        var parsed = parse(message, source, findings);
        if (parsed == null) {
            return;
        }
        for (var used : parsed.arguments()) {
            var value = arguments.get(used.name());
            var place = message.text().place(new Span(used.start(), used.end()));
            if (value == null) {
                findings.accept(InputFault.SOURCE_MESSAGE
                        .at(place, "no value is known for `{" + used.name() + "}`")
                        .help(Nearest.to(used.name(), arguments.keySet())
                                .map(name -> "did you mean `{" + name + "}`?")
                                .orElse(
                                        arguments.isEmpty()
                                                ? "this text takes no arguments"
                                                : "this text may name "
                                                        + String.join(
                                                                ", ",
                                                                arguments.keySet().stream()
                                                                        .sorted()
                                                                        .toList()))));
            } else if (value instanceof Argument.Quantity quantity
                    && quantity.value() >= GROUPED_FROM
                    && ungrouped(used)) {
                findings.accept(InputFault.SOURCE_MESSAGE
                        .at(
                                place,
                                "this form ignores how the locale groups digits, and the value is " + quantity.value())
                        .help("write `{" + used.name() + ", number, ::}`"));
            } else if (!(value instanceof Argument.Quantity)
                    && used.kind() != IcuMessage.Kind.PLAIN
                    && used.kind() != IcuMessage.Kind.SELECT) {
                findings.accept(InputFault.SOURCE_MESSAGE
                        .at(place, "`" + used.name() + "` is a text, no number")
                        .help("write `{" + used.name() + "}`"));
            }
        }
    }

    private static boolean ungrouped(IcuMessage.Argument used) {
        return switch (used.kind()) {
            case PLAIN -> true;
            case NUMBER -> !used.style().startsWith("::");
            case PLURAL, ORDINAL -> used.pound();
            default -> false;
        };
    }

    /** The message compiled, or null after a finding. */
    static IcuMessage parse(Message message, LocaleTag locale, Consumer<Finding> findings) {
        try {
            // Whoever checks its translations asks for it again.
            var made = message.text().derived();
            var known = made.find(IcuMessage.class);
            if (known == null || !known.locale().equals(locale)) {
                known = IcuMessage.parse(message.text().value(), locale);
                made.put(known);
            }
            return known;
        } catch (MessageSyntaxException e) {
            var end = Math.min(e.offset() + 1, message.text().value().length());
            findings.accept(InputFault.SOURCE_MESSAGE
                    .at(message.text().place(new Span(Math.min(e.offset(), end), end)), e.getMessage())
                    .help("check braces, plural branches (`other` is required) and apostrophes of this ICU message"));
            return null;
        }
    }
}
