package dev.samepage.yaml;

import dev.samepage.bundle.Bundle;
import dev.samepage.finding.Finding;
import dev.samepage.model.Level;
import dev.samepage.model.Option;
import dev.samepage.model.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a programme's options with their levels and requirements. */
final class OptionReader {
    /** Of keys that belong to no option. */
    private static final List<String> FIRST_WORDS = List.of(
            "texts", "terms", "shared", "markets", "metrics", "description", "author", "keywords", Bundle.RETIRED);

    private final Messages messages;
    private final CriterionReader criteria;
    private final FormerIds formerIds;
    private final Consumer<Finding> findings;

    OptionReader(Messages messages, CriterionReader criteria, FormerIds formerIds, Consumer<Finding> findings) {
        this.messages = messages;
        this.criteria = criteria;
        this.formerIds = formerIds;
        this.findings = findings;
    }

    List<Option> options(Fields program) {
        var ids = new Ids(Ids.ID, findings);
        var out = new ArrayList<Option>();
        for (var node : program.requiredList("options")) {
            var option = Fields.of(node, "an option", List.of("id", "was", "title", "text", "levels"), findings);
            var id = ids.take(option.requiredText("id"));
            id.filter(FIRST_WORDS::contains)
                    .ifPresent(name -> findings.accept(InputFault.WRONG_TYPE
                            .at(option.place("id"), "`" + name + "` cannot be an option's id, since keys start with it")
                            .help("choose another id")));
            var anchor = id.orElse("?");
            formerIds.node(anchor, option);
            var title = messages.phrase(anchor + ".title", option.requiredText("title"));
            var text = messages.phrase(anchor, option.text("text"));
            var levels = levels(option, anchor);
            if (id.isPresent() && title.isPresent()) {
                out.add(new Option(anchor, anchor, title.get(), text, levels));
            }
        }
        return out;
    }

    private List<Level> levels(Fields option, String parent) {
        var ids = new Ids(Ids.ID, findings);
        var out = new ArrayList<Level>();
        for (var node : option.requiredList("levels")) {
            var level = Fields.of(node, "a level", List.of("id", "was", "title", "text", "requirements"), findings);
            var id = ids.take(level.requiredText("id"));
            var anchor = parent + "." + id.orElse("?");
            formerIds.node(anchor, level);
            var title = messages.phrase(anchor + ".title", level.requiredText("title"));
            var text = messages.phrase(anchor, level.text("text"));
            var requirements = requirements(level, anchor);
            if (id.isPresent() && title.isPresent()) {
                out.add(new Level(id.get(), anchor, title.get(), text, requirements));
            }
        }
        return out;
    }

    private List<Requirement> requirements(Fields level, String parent) {
        var ids = new Ids(Ids.ID, findings);
        var out = new ArrayList<Requirement>();
        for (var node : level.requiredList("requirements")) {
            var fields = Fields.any(node, "a requirement", findings);
            var id = ids.take(fields.requiredText("id"));
            var anchor = parent + "." + id.orElse("?");
            var title = messages.phrase(anchor + ".title", fields.requiredText("title"));
            var criterion = criteria.requirement(node, anchor);
            if (id.isPresent() && title.isPresent() && criterion.isPresent()) {
                out.add(new Requirement(id.get(), anchor, title.get(), criterion.get()));
            }
        }
        return out;
    }
}
