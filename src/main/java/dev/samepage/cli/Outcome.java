package dev.samepage.cli;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Labels;
import dev.samepage.bundle.Translations;
import dev.samepage.bundle.Wording;
import dev.samepage.evaluate.Answers;
import dev.samepage.evaluate.Evaluation;
import dev.samepage.evaluate.Evaluation.Result;
import dev.samepage.evaluate.Evaluation.Standing;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.Numbers;
import dev.samepage.markup.RichText;
import dev.samepage.model.Criterion;
import dev.samepage.model.Criterion.Threshold;
import dev.samepage.model.Level;
import dev.samepage.model.Phrase;
import dev.samepage.model.Program;
import dev.samepage.workspace.Workspace;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An evaluation in words, or as JSON. */
final class Outcome {
    private final Workspace workspace;
    private final Program program;
    private final LocaleTag locale;
    private final Answers answers;
    private final Evaluation evaluation;
    private final Translations texts;
    private final Labels labels;

    Outcome(Workspace workspace, Program program, LocaleTag locale, Answers answers, Evaluation evaluation) {
        this.workspace = workspace;
        this.program = program;
        this.locale = locale;
        this.answers = answers;
        this.evaluation = evaluation;
        this.texts = translations(program.id());
        this.labels = new Labels(workspace.labels(), translations(Bundle.LABELS));
    }

    String text() {
        var out = new StringBuilder(say(program.title())).append('\n');
        for (var option : program.options()) {
            for (var level : option.levels()) {
                out.append('\n')
                        .append(say(option.title()))
                        .append(" – ")
                        .append(say(level.title()))
                        .append('\n');
                level(level, out);
            }
        }
        var removed = removed();
        if (!removed.isEmpty()) {
            out.append('\n').append(label("removed.title", Map.of())).append('\n');
            removed.forEach(key -> out.append("  ").append(key).append('\n'));
        }
        return out.append('\n')
                .append(label("disclaimer", Map.of()))
                .append('\n')
                .toString();
    }

    private void level(Level level, StringBuilder out) {
        var result = evaluation.result(level.anchor());
        out.append(label(
                        "progress.requirements",
                        Map.of(
                                "met",
                                Numbers.format(
                                        result.done(),
                                        locale,
                                        workspace.settings().grouping(locale)),
                                "total",
                                result.needed())))
                .append('\n');
        for (var requirement : level.requirements()) {
            if (!evaluation.result(requirement.criterion().node().anchor()).met()) {
                out.append("  ").append(say(requirement.title())).append('\n');
                left(requirement.criterion(), "    ", out);
            }
        }
    }

    private void left(Criterion criterion, String indent, StringBuilder out) {
        var result = evaluation.result(criterion.node().anchor());
        if (result.standing() != Standing.OPEN) {
            return;
        }
        if (criterion instanceof Criterion.All) {
            criterion.children().forEach(child -> left(child, indent, out));
            return;
        }
        out.append(indent).append("- ").append(words(criterion)).append('\n');
        var inside = indent + "  ";
        var rest = rest(criterion, result);
        if (!rest.isEmpty()) {
            out.append(inside).append(rest).append('\n');
        }
        changed(criterion, inside, out);
        if (criterion instanceof Criterion.Any || criterion instanceof Criterion.NOf) {
            criterion.children().stream()
                    .filter(Criterion::decides)
                    .filter(child -> !evaluation.result(child.node().anchor()).met())
                    .forEach(child -> {
                        out.append(inside).append("- ").append(words(child)).append('\n');
                        changed(child, inside + "  ", out);
                    });
        }
    }

    private void changed(Criterion criterion, String indent, StringBuilder out) {
        if (answers.changed().contains(criterion.node().key())) {
            out.append(indent).append(label("status.check-again", Map.of())).append('\n');
        }
    }

    private String rest(Criterion criterion, Result result) {
        var count = Map.of("count", result.needed() - result.done());
        if (criterion instanceof Criterion.Any) {
            return label("left.any", Map.of());
        }
        if (criterion instanceof Criterion.NOf) {
            return label("left.n-of", count);
        }
        if (criterion instanceof Criterion.People) {
            return label("left.people", count);
        }
        return criterion instanceof Threshold threshold
                        && threshold.atLeast().size() > 1
                        && answers.market().isEmpty()
                ? label("market.choose", Map.of())
                : "";
    }

    private String words(Criterion criterion) {
        if (criterion instanceof Threshold threshold) {
            var phrases = threshold.phrases();
            var own = phrases.getOrDefault(answers.market(), phrases.get(Threshold.EVERYWHERE));
            return say(own == null ? phrases.values().iterator().next() : own);
        }
        if (criterion instanceof Criterion.Exam exam) {
            return label("exam.name", Map.of("code", exam.code())) + " " + say(exam.title());
        }
        if (criterion instanceof Criterion.Certification certification) {
            return workspace.glossary().name(certification.term(), locale);
        }
        if (criterion instanceof Criterion.Association association) {
            return workspace.glossary().name(association.term(), locale);
        }
        return criterion.node().text().map(this::say).orElse(criterion.node().id());
    }

    String json() {
        var out = new StringBuilder("{\n  \"program\": \"" + program.id() + "\",\n  \"version\": ");
        quote(program.version(), out).append(",\n  \"levels\": [");
        var separator = "\n";
        for (var option : program.options()) {
            for (var level : option.levels()) {
                out.append(separator).append("    ").append(result(level.anchor()));
                separator = ",\n";
            }
        }
        out.append("\n  ],\n  \"criteria\": [");
        separator = "\n";
        var levels = new LinkedHashSet<String>();
        program.options().forEach(option -> option.levels().forEach(level -> levels.add(level.anchor())));
        for (var anchor : evaluation.results().keySet()) {
            if (!levels.contains(anchor)) {
                out.append(separator).append("    ").append(result(anchor));
                separator = ",\n";
            }
        }
        out.append("\n  ],\n  \"changed\": ").append(list(answers.changed()));
        return out.append(",\n  \"removed\": ")
                .append(list(removed()))
                .append("\n}\n")
                .toString();
    }

    private String result(String anchor) {
        var result = evaluation.result(anchor);
        var standing = result.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "{\"anchor\": \"" + anchor + "\", \"standing\": \"" + standing + "\", \"done\": " + result.done()
                + ", \"needed\": " + result.needed() + "}";
    }

    private static String list(Set<String> keys) {
        var out = new StringBuilder("[");
        for (var key : new TreeSet<>(keys)) {
            quote(key, out.length() == 1 ? out : out.append(", "));
        }
        return out.append(']').toString();
    }

    private static StringBuilder quote(String text, StringBuilder out) {
        out.append('"');
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"');
    }

    /** Marks whose criteria the programme has no longer. */
    private Set<String> removed() {
        var known = new LinkedHashSet<String>();
        program.requirements().forEach(requirement -> keys(requirement.criterion(), known));
        var out = new TreeSet<>(answers.marked());
        answers.people().forEach(person -> out.addAll(person.marked()));
        out.removeAll(known);
        return out;
    }

    private static void keys(Criterion criterion, Set<String> out) {
        out.add(criterion.node().key());
        criterion.children().forEach(child -> keys(child, out));
    }

    private Translations translations(String bundle) {
        return new Translations(
                workspace.bundle(bundle, locale), workspace.glossary(), workspace.settings(), finding -> {});
    }

    private String say(Phrase phrase) {
        return plain(texts.word(phrase));
    }

    private String label(String key, Map<String, ?> values) {
        return labels.word(key, values).map(Outcome::plain).orElse(key);
    }

    private static String plain(Wording wording) {
        return RichText.parse(wording.text()).plain();
    }
}
