package dev.samepage.bundle;

import dev.samepage.bundle.Wording.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Subject;
import dev.samepage.locale.IcuMessage;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.MessageSyntaxException;
import dev.samepage.markup.MarkdownWriter;
import dev.samepage.model.Glossary;
import dev.samepage.model.Message;
import dev.samepage.model.Phrase;
import dev.samepage.model.Settings;
import dev.samepage.text.MappedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The words of one bundle: each text translated where that is possible, else in the source language. */
public final class Translations {
    /** A translation that cannot be shown. */
    public static final RuleSpec UNUSABLE = RuleSpec.error("unusable-translation", "a translation cannot be shown");

    private final Bundle bundle;
    private final Glossary glossary;
    private final Settings settings;
    private final Consumer<Finding> findings;
    private final SourceTexts sources;
    // Each message is compiled once, however many nodes use it; by key.
    private final Map<String, CompiledMessage> targets = new ConcurrentHashMap<>();
    // What has no arguments in either language, by key: most nodes say it alike.
    private final Map<String, Wording> fixed = new ConcurrentHashMap<>();

    /**
     * @param findings told once for each translation that cannot be shown; must take calls from several threads if
     *     this object does
     */
    public Translations(Bundle bundle, Glossary glossary, Settings settings, Consumer<Finding> findings) {
        this(bundle, glossary, settings, findings, new SourceTexts(glossary, settings));
    }

    /**
     * @param sources of the same programme, shared by its languages
     */
    public Translations(
            Bundle bundle, Glossary glossary, Settings settings, Consumer<Finding> findings, SourceTexts sources) {
        this.sources = sources;
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
        var known = fixed.get(phrase.key());
        if (known != null) {
            return known;
        }
        var message = phrase.message();
        var wording = word(message, sources.text(phrase), new PhraseValues(phrase, locale(), glossary));
        if (sources.compiled(message).names().isEmpty()
                && targets.getOrDefault(message.key(), CompiledMessage.NOT)
                        .names()
                        .isEmpty()) {
            fixed.put(message.key(), wording);
        }
        return wording;
    }

    /** A label with values that hold in every language: numbers as {@link Long}, all else as text. */
    public Wording word(Message label, Map<String, ?> values) {
        var escaped = new HashMap<String, Object>();
        values.forEach((name, value) ->
                escaped.put(name, value instanceof Long ? value : MarkdownWriter.escape(value.toString())));
        var given = new LabelValues(escaped);
        return word(label, sources.text(label, given), given);
    }

    private Wording word(Message message, String sourceText, MessageValues targetValues) {
        var key = message.key();
        if (locale().equals(settings.source())) {
            return new Wording(key, sourceText, settings.source(), Standing.SOURCE, sourceText);
        }
        var entry = bundle.entry(key).orElse(null);
        if (entry != null && entry.translated()) {
            var text = text(entry, message, targetValues);
            if (text != null) {
                var standing = entry.staleAgainst(message.text()).isEmpty() ? Standing.TRANSLATED : Standing.STALE;
                return new Wording(key, text, locale(), standing, sourceText);
            }
        }
        return new Wording(key, sourceText, settings.source(), Standing.MISSING, sourceText);
    }

    /** Null where the translation cannot be shown. */
    private String text(Entry entry, Message message, MessageValues values) {
        var written = entry.target().value();
        // Most texts say the same whatever the values are.
        if (IcuMessage.isLiteral(written) && sources.compiled(message).names().isEmpty()) {
            return written;
        }
        var known = targets.get(message.key());
        var target =
                known != null ? known : targets.computeIfAbsent(message.key(), name -> target(entry, message, values));
        return target.format(values).orElse(null);
    }

    private CompiledMessage target(Entry entry, Message message, MessageValues values) {
        var target = entry.target();
        try {
            var parsed = IcuMessage.parse(target.value(), locale(), settings.grouping(locale()));
            var compiled = new CompiledMessage(parsed);
            var problem = problem(compiled, sources.compiled(message), values);
            if (problem.isEmpty()) {
                return compiled;
            }
            report(target, message, problem.get(), "name the arguments as the source text does, each of them");
        } catch (MessageSyntaxException e) {
            report(
                    target,
                    message,
                    e.getMessage(),
                    "check braces, plural branches (`other` is required) and apostrophes of this ICU message");
        }
        return CompiledMessage.NOT;
    }

    private static Optional<String> problem(CompiledMessage target, CompiledMessage source, MessageValues values) {
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
}
