package dev.samepage.site;

import dev.samepage.model.Criterion;
import dev.samepage.model.Option;
import dev.samepage.model.Program;
import dev.samepage.site.view.ProgressView;
import dev.samepage.site.view.ProgressView.Counted;
import dev.samepage.site.view.ProgressView.LevelProgress;
import dev.samepage.site.view.ProgressView.MarketView;
import dev.samepage.site.view.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Says beforehand, for every number that may come up, what the script will show. */
final class ProgressViews {
    /** Where the script puts a number. */
    static final String SLOT = "{n}";

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
        var thresholds = all.stream().anyMatch(Criterion.Threshold.class::isInstance);
        return new ProgressView(
                words.digits(),
                markets ? markets() : List.of(),
                program.options().stream().flatMap(this::levels).toList(),
                labels(markets, thresholds, people > 0),
                people == 0 ? null : words.label("person", "people.person", Map.of("number", SLOT)),
                counted(1, people, "left.people", words),
                counted(1, fewest, "left.n-of", words));
    }

    private static List<String> labels(boolean markets, boolean thresholds, boolean people) {
        var out = new ArrayList<>(List.of(
                "status.met",
                "status.open",
                "status.not-needed",
                "status.check-again",
                "status.checked",
                "left.any",
                "load.failed",
                "undo.done"));
        if (markets) {
            out.add("market.choose");
        }
        if (thresholds) {
            out.add("amount.invalid");
        }
        if (people) {
            out.addAll(List.of("person.name", "person.add", "person.remove", "person.removed"));
        }
        return out;
    }

    private static Stream<Criterion> tree(Criterion criterion) {
        return Stream.concat(Stream.of(criterion), criterion.children().stream().flatMap(ProgressViews::tree));
    }

    private List<MarketView> markets() {
        return program.markets().stream()
                .map(market -> new MarketView(
                        market.id(),
                        String.join(" ", program.formerMarkets(market.id())),
                        words.text("progress.market." + market.id(), market.title())))
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
                        count(level.requirements().size(), words)));
    }

    /** How many of a level's requirements are met. */
    static Segment count(long total, Words words) {
        return words.label("progress." + total, "progress.requirements", Map.of("met", SLOT, "total", total));
    }

    /** A sentence for each number. */
    static List<Counted> counted(int first, int last, String label, Words words) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(count ->
                        new Counted("" + count, words.label(label + "." + count, label, Map.of("count", count))))
                .toList();
    }
}
