package dev.samepage.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what the scanners found into the public words for it. */
final class FactList {
    private FactList() {}

    static List<Fact> of(Facts facts) {
        var all = new ArrayList<Fact>();
        for (var thing : facts.visible().embedded()) {
            all.add(
                    switch (thing.kind()) {
                        case DESTINATION, ADDRESS -> new Fact.Link(thing.span(), thing.text());
                        case CODE -> new Fact.CodeSpan(thing.span(), thing.text());
                        case PLACEHOLDER -> new Fact.Placeholder(thing.span(), thing.text());
                    });
        }
        facts.figures().forEach(figure -> all.add(figure(facts, figure)));
        facts.names()
                .forEach(use -> all.add(new Fact.Name(
                        facts.span(use.from(), use.to()), facts.name(use).id())));
        for (var list : facts.alternatives()) {
            var items = new ArrayList<String>();
            list.items().forEach(item -> items.add(facts.words(item.from(), item.to())));
            all.add(new Fact.Choice(
                    facts.span(list.first(), list.last()), list.join() != Alternatives.Join.AND, items));
        }
        facts.marks().forEach(mark -> mark(facts, mark, all));
        all.sort(Comparator.comparingInt(fact -> fact.span().start()));
        return List.copyOf(all);
    }

    private static Fact figure(Facts facts, Figure figure) {
        var span = facts.span(figure);
        return switch (figure.kind()) {
            case NUMBER, CLOCK -> new Fact.Quantity(span, figure.text(), readings(figure));
            case DATE, FISCAL, PERIOD, MONTH -> new Fact.Date(span, figure.text(), figure.readings());
            case TIME -> new Fact.Time(span, figure.text(), figure.readings());
            case CODE, ATOM, NAME -> new Fact.Identifier(span, figure.text());
        };
    }

    /** A text such as 2.000 is a thousand times more in one language than in another; a fact says both. */
    private static List<BigDecimal> readings(Figure figure) {
        var ambiguous = Values.of(figure.text());
        return figure.readings().size() == 1 && ambiguous.size() > 1
                ? ambiguous
                : figure.readings().stream().flatMap(List::stream).distinct().toList();
    }

    private static void mark(Facts facts, Mark mark, List<Fact> all) {
        var span = facts.span(mark);
        for (var cue : mark.cues().list()) {
            switch (cue) {
                case ALL, EACH -> all.add(new Fact.Quantifier(span, true));
                case ONE, ANY -> all.add(new Fact.Quantifier(span, false));
                case MUST -> all.add(new Fact.Obligation(span, Fact.Duty.MUST));
                case MAY -> all.add(new Fact.Obligation(span, Fact.Duty.MAY));
                case SHOULD -> all.add(new Fact.Obligation(span, Fact.Duty.SHOULD));
                case AT_LEAST -> all.add(new Fact.Bound(span, Fact.Direction.AT_LEAST));
                case AT_MOST -> all.add(new Fact.Bound(span, Fact.Direction.AT_MOST));
                case MORE -> all.add(new Fact.Bound(span, Fact.Direction.MORE));
                case LESS -> all.add(new Fact.Bound(span, Fact.Direction.LESS));
                case NOT -> all.add(new Fact.Negation(span));
                case NUMBER ->
                    all.add(new Fact.Quantity(span, facts.words(mark.from(), mark.to()), List.of(mark.value())));
                default -> {}
            }
        }
    }
}
