package dev.samepage.audit;

import dev.samepage.audit.PageSet.Entry;
import dev.samepage.check.GlossaryNames;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Level;
import dev.samepage.model.Option;
import dev.samepage.model.Program;
import dev.samepage.text.Place;
import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Existing pages held only against a programme's facts: each must be said in the section of its level. */
public final class ModelAudit {
    private final Program program;
    private final AuditRequest request;
    private final Function<Check, RuleSpec> specs;
    private final List<Finding> findings = new ArrayList<>();

    private ModelAudit(Program program, AuditRequest request, Function<Check, RuleSpec> specs) {
        this.program = program;
        this.request = request;
        this.specs = specs;
    }

    /** What can be found; each names the rule it is reported under. */
    public enum Check {
        OPTION_MISSING("option-missing"),
        NUMBER_CHANGED("number-changed"),
        IDENTIFIER_CHANGED("identifier-changed"),
        LINK_MISSING("link-missing"),
        LEVEL_SWAPPED("level-swapped"),
        ITEM_MISSING("item-missing");

        private final String rule;

        Check(String rule) {
            this.rule = rule;
        }

        public String rule() {
            return rule;
        }
    }

    /**
     * @param faults of the input; empty where every page could be read
     * @param findings where a page does not say what the model says
     * @param pages how many were looked at
     */
    public record Result(List<Finding> faults, List<Finding> findings, int pages) {}

    /**
     * @param request its inputs, locale and glossary are used
     * @param specs the rule behind each check
     */
    public static Result of(AuditRequest request, Program program, Function<Check, RuleSpec> specs) {
        var faults = new ArrayList<Finding>();
        var paths = PageSet.paths(request.inputs(), request.base(), faults::add);
        var read = SideBySide.of(
                paths,
                faults::add,
                (path, found) -> PageSet.entry(path, request.base(), found)
                        .map(page -> PageSet.locale(page, request, found)
                                .map(locale -> new ModelAudit(program, request, specs).page(page, locale))
                                .orElse(List.of())));
        faults.sort(Finding.ORDER);
        var findings = read.stream().flatMap(List::stream).sorted(Finding.ORDER).toList();
        return new Result(List.copyOf(faults), findings, read.size());
    }

    private List<Finding> page(Entry entry, LocaleTag locale) {
        var page = entry.page().target();
        var levels = new LinkedHashMap<Level, LevelText>();
        for (var option : program.options()) {
            for (var level : option.levels()) {
                var text = text(page, option, level, locale);
                if (text.isPresent()) {
                    levels.put(level, text.get());
                } else {
                    noSection(page.file(), level, locale);
                }
            }
        }
        levels.forEach((level, text) -> level(level, text, levels, locale));
        return findings;
    }

    private Optional<LevelText> text(PageStructure page, Option option, Level level, LocaleTag locale) {
        var sections = page.sections();
        var found = LevelSections.find(sections, program, option, level, request.glossary(), locale);
        return found.map(range -> {
            var blocks = new ArrayList<Block>();
            for (var section : sections.subList(range.start(), range.end())) {
                section.heading().ifPresent(blocks::add);
                blocks.addAll(section.blocks());
            }
            var heading =
                    sections.get(range.start()).heading().orElseThrow().text().place();
            return new LevelText(heading, blocks, locale, GlossaryNames.vocabulary(request.glossary(), locale));
        });
    }

    private void level(Level level, LevelText text, Map<Level, LevelText> levels, LocaleTag locale) {
        var facts = ModelFacts.of(level, request.glossary(), locale);
        for (var fact : facts) {
            if (!text.says(fact)) {
                missing(level, fact, facts, text, levels, locale);
            }
        }
    }

    private void missing(
            Level level,
            ModelFact fact,
            List<ModelFact> facts,
            LevelText text,
            Map<Level, LevelText> levels,
            LocaleTag locale) {
        var title = level.title().message().text().value();
        if (fact instanceof ModelFact.Amount amount) {
            amount(level, amount, facts, text, levels, locale);
        } else if (fact instanceof ModelFact.Code code) {
            report(
                    Check.IDENTIFIER_CHANGED,
                    text.misspelt(code.value()).orElse(text.heading()),
                    "`" + code.value() + "` does not stand under " + title,
                    "write it exactly so",
                    fact,
                    locale);
        } else if (fact instanceof ModelFact.Target) {
            report(
                    Check.LINK_MISSING,
                    text.heading(),
                    "no link under " + title + " leads to `" + fact.value() + "`",
                    "add the link",
                    fact,
                    locale);
        } else if (fact instanceof ModelFact.Named) {
            var others = facts.stream()
                    .filter(ModelFact.Named.class::isInstance)
                    .map(ModelFact.Named.class::cast)
                    .toList();
            report(
                    Check.OPTION_MISSING,
                    text.placeOf(others).orElse(text.heading()),
                    "`" + fact.value() + "` is not named under " + title,
                    "add it, or another form that the glossary admits",
                    fact,
                    locale);
        }
    }

    private void amount(
            Level level,
            ModelFact.Amount fact,
            List<ModelFact> facts,
            LevelText text,
            Map<Level, LevelText> levels,
            LocaleTag locale) {
        var title = level.title().message().text().value();
        var expected = facts.stream()
                .filter(ModelFact.Amount.class::isInstance)
                .map(ModelFact::value)
                .toList();
        for (var other : levels.keySet()) {
            for (var theirs : ModelFacts.of(other, request.glossary(), locale)) {
                if (other != level
                        && theirs instanceof ModelFact.Amount swapped
                        && sameKind(fact, swapped)
                        && !expected.contains(swapped.value())
                        && text.says(swapped)) {
                    report(
                            Check.LEVEL_SWAPPED,
                            text.amounts().get(swapped.amount()),
                            "under " + title + " stands `" + swapped.value() + "`, which belongs to "
                                    + other.title().message().text().value(),
                            "write `" + fact.value() + "` here, or correct the model",
                            fact,
                            locale);
                    return;
                }
            }
        }
        report(
                Check.NUMBER_CHANGED,
                text.heading(),
                "the number `" + fact.value() + "` does not stand under " + title,
                "say it there, in digits or in words",
                fact,
                locale);
    }

    /** A threshold is only exchanged with a threshold: the counts of people occur as ordinals and list numbers too. */
    private static boolean sameKind(ModelFact.Amount first, ModelFact.Amount second) {
        return first.amount() >= 100 == second.amount() >= 100;
    }

    private void noSection(SourceFile file, Level level, LocaleTag locale) {
        var title = level.title().message().text().value();
        findings.add(specs.apply(Check.ITEM_MISSING)
                .at(file.whole(), "the page has no section for the level " + title)
                .help("add a heading with the anchor `" + level.id() + "`")
                .about(new Subject(locale.tag(), program.id(), level.anchor(), level.id())));
    }

    private void report(Check check, Place place, String message, String help, ModelFact fact, LocaleTag locale) {
        findings.add(specs.apply(check)
                .at(place, message)
                .help(help)
                .about(new Subject(locale.tag(), program.id(), fact.key(), fact.identity())));
    }
}
