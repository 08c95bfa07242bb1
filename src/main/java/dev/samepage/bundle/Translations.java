package dev.samepage.bundle;

import dev.samepage.bundle.Wording.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Subject;
import dev.samepage.locale.IcuMessage;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.MessageSyntaxException;
import dev.samepage.markup.MarkdownWriter;
import dev.samepage.model.Argument;
import dev.samepage.model.Glossary;
import dev.samepage.model.Message;
import dev.samepage.model.Phrase;
import dev.samepage.model.Settings;
import dev.samepage.text.MappedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The words of one bundle: each text translated where that is possible, else in the source language. */
public final class Translations {
    /** A translation that cannot be shown. */
    public static final RuleSpec UNUSABLE = RuleSpec.error("unusable-translation", "a translation cannot be shown");

    private final Bundle bundle;
    private final Glossary glossary;
    private final Settings settings;
    private final Consumer<Finding> findings;
    // Each message is compiled once, however many nodes use it; by key and language.
    private final Map<String, Compiled> targets = new ConcurrentHashMap<>();
    private final Map<String, Compiled> sources = new ConcurrentHashMap<>();

    /**
     * @param findings told once for each translation that cannot be shown; must take calls from several threads if
     *     this object does
     */
    public Translations(Bundle bundle, Glossary glossary, Settings settings, Consumer<Finding> findings) {
        this.bundle = bundle;
        this.glossary = glossary;
        this.settings = settings;
        this.findings = findings;
    }

    public LocaleTag locale() {
        return bundle.locale();
    }

    /** The programme's id, or {@link Bundle#LABELS}. */
    public String program() {
        return bundle.program();
    }

    /** A text of the model with a node's values. */
    public Wording word(Phrase phrase) {
        return word(
                phrase.message(),
                new PhraseValues(phrase, settings.source(), glossary),
                new PhraseValues(phrase, locale(), glossary));
    }

    /** A label with values that hold in every language: numbers as {@link Long}, all else as text. */
    public Wording word(Message label, Map<String, ?> values) {
        var escaped = new HashMap<String, Object>();
        values.forEach((name, value) ->
                escaped.put(name, value instanceof Long ? value : MarkdownWriter.escape(value.toString())));
        var given = new LabelValues(escaped);
        return word(label, given, given);
    }

    private Wording word(Message message, Values sourceValues, Values targetValues) {
        var key = message.key();
        var source = sources.computeIfAbsent(key, name -> compile(message.text()));
        var sourceText = source.format(sourceValues)
                .orElseGet(() -> MarkdownWriter.escape(message.text().value()));
        if (locale().equals(settings.source())) {
            return new Wording(key, sourceText, settings.source(), Standing.SOURCE, sourceText);
        }
        var entry = bundle.entry(key).filter(Entry::translated);
        if (entry.isPresent()) {
            var target = targets.computeIfAbsent(key, name -> target(entry.get(), message, source, targetValues));
            var text = target.format(targetValues);
            if (text.isPresent()) {
                var standing =
                        entry.get().staleAgainst(message.text()).isEmpty() ? Standing.TRANSLATED : Standing.STALE;
                return new Wording(key, text.get(), locale(), standing, sourceText);
            }
        }
        return new Wording(key, sourceText, settings.source(), Standing.MISSING, sourceText);
    }

    private Compiled target(Entry entry, Message message, Compiled source, Values values) {
        var target = entry.target();
        try {
            var parsed = IcuMessage.parse(target.value(), locale(), settings.grouping(locale()));
            var problem = problem(new Compiled(parsed), source, values);
            if (problem.isEmpty()) {
                return new Compiled(parsed);
            }
            report(target, message, problem.get(), "name the arguments as the source text does, each of them");
        } catch (MessageSyntaxException e) {
            report(
                    target,
                    message,
                    e.getMessage(),
                    "check braces, plural branches (`other` is required) and apostrophes of this ICU message");
        }
        return Compiled.NOT;
    }

    private static Optional<String> problem(Compiled target, Compiled source, Values values) {
        for (var name : target.names()) {
            if (!values.names().contains(name)) {
                return Optional.of("no value is known for `{" + name + "}`");
            }
        }
        for (var name : source.names()) {
            if (!target.names().contains(name)) {
                return Optional.of("`{" + name + "}` of the source text is missing");
            }
        }
        return target.format(values).isPresent() ? Optional.empty() : Optional.of("an argument has a wrong type");
    }

    private void report(MappedText target, Message message, String problem, String help) {
        findings.accept(UNUSABLE.at(target.place(), "this translation cannot be shown: " + problem)
                .help(help)
                .about(new Subject(locale().tag(), bundle.program(), message.key(), ""))
                .texts(message.text().value(), target.value()));
    }

    private Compiled compile(MappedText text) {
        try {
            return new Compiled(
                    IcuMessage.parse(text.value(), settings.source(), settings.grouping(settings.source())));
        } catch (MessageSyntaxException e) {
            // The reader has refused such a model already; a text in hand is shown as it stands.
            return Compiled.NOT;
        }
    }

    /** What a message's arguments stand for, worked out only for those that it uses: most use none of many. */
    private interface Values {
        Set<String> names();

        Object get(String name);
    }

    private record LabelValues(Map<String, Object> values) implements Values {
        @Override
        public Set<String> names() {
            return values.keySet();
        }

        @Override
        public Object get(String name) {
            return values.get(name);
        }
    }

    private record PhraseValues(Phrase phrase, LocaleTag language, Glossary glossary) implements Values {
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

    /** A message ready for use, or the mark that it is not usable. */
    private record Compiled(IcuMessage message, Set<String> names) {
        static final Compiled NOT = new Compiled(null, Set.of());

        Compiled(IcuMessage message) {
            this(
                    message,
                    message.arguments().stream().map(IcuMessage.Argument::name).collect(Collectors.toSet()));
        }

        Optional<String> format(Values values) {
            if (message == null) {
                return Optional.empty();
            }
            var used = new HashMap<String, Object>();
            for (var name : names) {
                if (values.names().contains(name)) {
                    used.put(name, values.get(name));
                }
            }
            try {
                return Optional.of(message.format(used));
            } catch (IllegalArgumentException e) {
                // ICU sees only now that a text stands where a number is asked for.
                return Optional.empty();
            }
        }
    }
}
