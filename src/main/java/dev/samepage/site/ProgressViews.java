package dev.samepage.site;

import dev.samepage.model.Criterion;
import dev.samepage.model.Level;
import dev.samepage.model.Option;
import dev.samepage.model.Program;
import dev.samepage.site.view.ProgressView;
import dev.samepage.site.view.ProgressView.Counted;
import dev.samepage.site.view.ProgressView.LevelProgress;
import dev.samepage.site.view.ProgressView.MarketView;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Says beforehand, for every number that may come up, what the script will show. */
final class ProgressViews {
    private static final int LEAST_PERSONS = 6;

    private final Program program;
    private final Words words;

    ProgressViews(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    ProgressView view() {
        var all = program.options().stream()
                .flatMap(option -> option.levels().stream())
                .flatMap(level -> level.requirements().stream())
                .flatMap(requirement -> tree(requirement.criterion()))
                .toList();
        var people = all.stream()
                .filter(Criterion.People.class::isInstance)
                .mapToInt(criterion -> ((Criterion.People) criterion).count())
                .max()
                .orElse(0);
        var fewest = all.stream()
                .filter(Criterion.NOf.class::isInstance)
                .mapToInt(criterion -> ((Criterion.NOf) criterion).min())
                .max()
                .orElse(0);
        var markets = all.stream()
                .filter(Criterion.Threshold.class::isInstance)
                .anyMatch(
                        criterion -> ((Criterion.Threshold) criterion).atLeast().size() > 1);
        return new ProgressView(
                markets ? markets() : List.of(),
                program.options().stream().flatMap(this::levels).toList(),
                people == 0 ? List.of() : persons(Math.max(LEAST_PERSONS, 2 * people)),
                counted(1, people, "left.people"),
                counted(1, fewest, "left.n-of"));
    }

    private static Stream<Criterion> tree(Criterion criterion) {
        return Stream.concat(Stream.of(criterion), criterion.children().stream().flatMap(ProgressViews::tree));
    }

    private List<MarketView> markets() {
        return program.markets().stream()
                .map(market ->
                        new MarketView(market.id(), words.text("progress.market." + market.id(), market.title())))
                .toList();
    }

    private Stream<LevelProgress> levels(Option option) {
        var only = program.options().size() == 1;
        return option.levels().stream()
                .map(level -> new LevelProgress(
                        level.id(),
                        level.anchor(),
                        only ? null : words.text(option.anchor() + ".progress", option.title()),
                        words.text(level.anchor() + ".progress", level.title()),
                        "" + level.requirements().size(),
                        counts(level)));
    }

    private List<Counted> counts(Level level) {
        long total = level.requirements().size();
        return LongStream.rangeClosed(0, total)
                .mapToObj(met -> new Counted(
                        "" + met,
                        words.label(
                                level.anchor() + ".progress." + met,
                                "progress.requirements",
                                Map.of("met", words.number(met), "total", total))))
                .toList();
    }

    private List<Counted> persons(int most) {
        return LongStream.rangeClosed(1, most)
                .mapToObj(number -> new Counted(
                        "" + number,
                        words.label("person." + number, "people.person", Map.of("number", words.number(number)))))
                .toList();
    }

    private List<Counted> counted(int first, int last, String label) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(count ->
                        new Counted("" + count, words.label(label + "." + count, label, Map.of("count", count))))
                .toList();
    }
}
