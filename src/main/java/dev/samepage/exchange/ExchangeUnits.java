package dev.samepage.exchange;

import dev.samepage.bundle.State;
import dev.samepage.check.Document;
import dev.samepage.check.GlossaryNames;
import dev.samepage.check.Side;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Standing;
import dev.samepage.facts.Vocabulary;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the units of one file, by target language. */
public final class ExchangeUnits {
    private final SourceFile file;
    private final String program;
    private final ExchangeContext context;
    private final Map<List<LocaleTag>, List<Unit>> units = new LinkedHashMap<>();
    private final Map<LocaleTag, Vocabulary> vocabularies = new HashMap<>();
    private final Map<List<LocaleTag>, Map<String, Integer>> keys = new HashMap<>();

    public ExchangeUnits(SourceFile file, ExchangeContext context) {
        this.file = file;
        this.context = context;
        var name = file.path().substring(file.path().lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        this.program = dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * @param state {@link State#INITIAL} for a target that nobody has accepted: it counts as not there
     */
    public void add(
            LocaleTag source, LocaleTag target, String key, MappedText sourceText, MappedText targetText, State state) {
        var pair = List.of(source, target);
        var missing = targetText.isEmpty() || state == State.INITIAL;
        var shown = missing ? MappedText.slice(file, start(targetText)) : targetText;
        units.computeIfAbsent(pair, languages -> new ArrayList<>())
                .add(Unit.of(
                                new Subject(target.tag(), program, unique(pair, key), ""),
                                new Side(sourceText, source, Syntax.PLAIN),
                                new Side(shown, target, Syntax.PLAIN))
                        .standing(missing ? Standing.MISSING : Standing.PAIRED)
                        .state(missing ? State.INITIAL : state)
                        .vocabulary(vocabularies.computeIfAbsent(
                                target, locale -> GlossaryNames.vocabulary(context.glossary(), locale)))
                        .build());
    }

    public List<Document> documents() {
        var out = new ArrayList<Document>();
        units.forEach((pair, list) ->
                out.add(new Document(pair.get(0), pair.get(1), program, file, list, context.glossary())));
        return out;
    }

    private static Span start(MappedText text) {
        var at = text.place().span().start();
        return new Span(at, at);
    }

    private String unique(List<LocaleTag> pair, String key) {
        var count = keys.computeIfAbsent(pair, languages -> new HashMap<>()).merge(key, 1, Integer::sum);
        return count == 1 ? key : key + "-" + count;
    }
}
