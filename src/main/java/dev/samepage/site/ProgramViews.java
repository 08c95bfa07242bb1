package dev.samepage.site;

import dev.samepage.bundle.Wording.Standing;
import dev.samepage.model.Level;
import dev.samepage.model.Option;
import dev.samepage.model.Program;
import dev.samepage.site.view.ProgramView;
import dev.samepage.site.view.ProgramView.LevelView;
import dev.samepage.site.view.ProgramView.OptionView;
import dev.samepage.site.view.ProgramView.RequirementView;
import dev.samepage.site.view.Segment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Turns a programme into what a page shows of it. */
final class ProgramViews {
    private final Program program;
    private final Words words;
    private final TermViews terms;
    private final CriterionViews criteria;

    ProgramViews(Program program, Words words) {
        this.program = program;
        this.words = words;
        this.terms = new TermViews(program);
        this.criteria = new CriterionViews(words, program, terms);
    }

    ProgramView view(String source) {
        var title = words.text("title", program.title());
        var description = words.text("description", program.description());
        var author = words.text("author", program.author());
        var keywords = words.text("keywords", program.keywords());
        var options = program.options().stream().map(this::option).toList();
        var explained = terms.of(words);
        return new ProgramView(
                program.id(),
                program.version(),
                source,
                title,
                description,
                author,
                keywords,
                words.label("version", "program.version", Map.of("version", program.version())),
                notices(),
                options,
                new FormerViews(words, options).of(program.formerAnchors()),
                explained,
                new ProgressViews(program, words).view());
    }

    private OptionView option(Option option) {
        var text =
                option.text().map(phrase -> words.text(option.anchor(), phrase)).orElse(null);
        return new OptionView(
                option.id(),
                option.anchor(),
                words.text(option.anchor() + ".title", option.title()),
                text,
                option.levels().stream().map(this::level).toList());
    }

    private LevelView level(Level level) {
        var size = words.label(level.anchor() + ".size", "level.requirements", Map.of("count", (long)
                level.requirements().size()));
        return new LevelView(
                level.id(),
                level.anchor(),
                words.text(level.anchor() + ".title", level.title()),
                level.text().map(phrase -> words.text(level.anchor(), phrase)).orElse(null),
                size,
                level.requirements().stream()
                        .map(requirement -> new RequirementView(
                                requirement.id(),
                                requirement.anchor(),
                                words.text(requirement.anchor() + ".title", requirement.title()),
                                criteria.of(requirement.criterion())))
                        .toList());
    }

    private List<Segment> notices() {
        return Stream.of(Standing.MISSING, Standing.STALE)
                .map(words::notice)
                .filter(Objects::nonNull)
                .toList();
    }
}
