package dev.samepage.history;

import dev.samepage.bundle.Bundle;
import dev.samepage.check.Document;
import dev.samepage.check.Unit;
import dev.samepage.customrules.CustomRule;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import dev.samepage.model.Argument;
import dev.samepage.model.Glossary;
import dev.samepage.model.Message;
import dev.samepage.model.Program;
import dev.samepage.model.Term;
import dev.samepage.text.Place;
import dev.samepage.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The units that differ from an earlier state of their workspace: in the model's text or values, in the bundle, or in a
 * term of the glossary that they mention.
 */
public final class ChangedUnits {
    private final Workspace now;
    private final Workspace before;
    private final Set<Subject> subjects = new HashSet<>();
    private final List<Place> places = new ArrayList<>();
    private final Set<String> rules = new HashSet<>();
    private final List<Unit> units = new ArrayList<>();
    private final Set<String> terms;
    private final List<String> words;

    private ChangedUnits(Workspace now, Workspace before) {
        this.now = now;
        this.before = before;
        this.terms = terms(now.glossary(), before.glossary());
        this.words = Stream.of(now.glossary(), before.glossary())
                .flatMap(glossary -> glossary.terms().stream())
                .filter(term -> terms.contains(term.id()))
                .flatMap(term -> Stream.concat(Stream.of(term.source()), term.admitted().stream()))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * @param documents of the workspace as it is
     * @param before the workspace then; programmes that could not be read count as changed throughout
     */
    public static ChangedUnits of(List<Document> documents, Workspace now, Workspace before) {
        var changed = new ChangedUnits(now, before);
        now.rules().stream().filter(changed::changed).forEach(rule -> changed.rules.add(rule.id()));
        documents.forEach(changed::add);
        return changed;
    }

    /** What the changed units are about, each without a fact. */
    public Set<Subject> subjects() {
        return Set.copyOf(subjects);
    }

    public List<Unit> units() {
        return List.copyOf(units);
    }

    /** Whether a finding is about a changed unit, names one beside its own, or comes from a changed rule. */
    public boolean concern(Finding finding) {
        return subjects.contains(finding.subject().withFact(""))
                || rules.contains(finding.rule().id())
                || finding.notes().stream()
                        .anyMatch(note -> places.stream().anyMatch(place -> touches(place, note.place())));
    }

    private static boolean touches(Place unit, Place note) {
        return unit.file() == note.file() && unit.span().overlaps(note.span());
    }

    private void add(Document document) {
        var texts = changedTexts(document.program());
        var bundle = now.bundle(document.program(), document.locale());
        var earlier = before.bundle(document.program(), document.locale());
        for (var unit : document.units()) {
            var key = unit.key();
            if (texts.contains(key)
                    || !Objects.equals(
                            bundle.entry(key).orElse(null), earlier.entry(key).orElse(null))
                    || mentions(unit.source().value())) {
                subjects.add(unit.subject().withFact(""));
                units.add(unit);
                if (!unit.target().isEmpty()) {
                    places.add(unit.target().place());
                }
            }
        }
    }

    private boolean mentions(String source) {
        var text = source.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(text::contains);
    }

    /** The keys whose text or values differ, those that have come and those that have gone. */
    private Set<String> changedTexts(String program) {
        var current = texts(now, program);
        var earlier = texts(before, program);
        var out = new HashSet<String>();
        for (var key : Stream.concat(current.keySet().stream(), earlier.keySet().stream())
                .collect(Collectors.toSet())) {
            if (!Objects.equals(current.get(key), earlier.get(key))) {
                out.add(key);
            }
        }
        model(now, program)
                .ifPresent(model -> model.messages().stream()
                        .filter(message -> lists(model, message, terms))
                        .forEach(message -> out.add(message.key())));
        return out;
    }

    /** For each key its text and the values that it names. */
    private static Map<String, List<Object>> texts(Workspace workspace, String program) {
        var out = new HashMap<String, List<Object>>();
        if (program.equals(Bundle.LABELS)) {
            for (Message message : workspace.labels()) {
                out.put(message.key(), List.of(message.text().value()));
            }
            return out;
        }
        model(workspace, program)
                .ifPresent(model -> model.messages()
                        .forEach(message ->
                                out.put(message.key(), List.of(message.text().value(), values(model, message)))));
        return out;
    }

    private static List<Map<String, Argument>> values(Program model, Message message) {
        return model.uses().getOrDefault(message.key(), List.of()).stream()
                .map(use -> use.entrySet().stream()
                        .filter(value -> message.text().value().contains(value.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .toList();
    }

    /** Whether a message lists a term whose words have changed. */
    private static boolean lists(Program model, Message message, Set<String> terms) {
        return values(model, message).stream()
                .flatMap(use -> use.values().stream())
                .anyMatch(value -> value instanceof Argument.Names names
                        && names.terms().stream().anyMatch(terms::contains));
    }

    private static Optional<Program> model(Workspace workspace, String program) {
        return workspace.programs().stream()
                .filter(model -> model.id().equals(program))
                .findFirst();
    }

    private static Set<String> terms(Glossary now, Glossary before) {
        return Stream.concat(now.terms().stream(), before.terms().stream())
                .map(Term::id)
                .filter(id -> !Objects.equals(content(now, id), content(before, id)))
                .collect(Collectors.toSet());
    }

    /** A term without its place. */
    private static List<Object> content(Glossary glossary, String id) {
        return glossary.term(id)
                .map(term -> List.<Object>of(term.source(), term.admitted(), term.translate(), term.forms()))
                .orElse(null);
    }

    // Rules are changed with their file: it is short, and what it says of another rule is often meant for this one too.
    private boolean changed(CustomRule rule) {
        var file = rule.place().file();
        return before.rules().stream()
                .map(earlier -> earlier.place().file())
                .noneMatch(earlier -> earlier.path().equals(file.path()) && earlier.same(file));
    }
}
