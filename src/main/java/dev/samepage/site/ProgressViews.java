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
    // What there is anywhere in the programme: the most people and the largest least number, and thresholds.
    private int people;
    private int fewest;
    private boolean thresholds;
    private boolean markets;

    ProgressViews(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    ProgressView view() {
        for (var requirement : program.requirements()) {
            look(requirement.criterion());
        }
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

    private void look(Criterion criterion) {
        if (criterion instanceof Criterion.People some) {
            people = Math.max(people, some.count());
        } else if (criterion instanceof Criterion.NOf nOf) {
            fewest = Math.max(fewest, nOf.min());
        } else if (criterion instanceof Criterion.Threshold threshold) {
            thresholds = true;
            markets |= threshold.atLeast().size() > 1;
        }
        for (var child : criterion.children()) {
            look(child);
        }
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
