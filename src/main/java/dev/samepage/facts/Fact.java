package dev.samepage.facts;

import dev.samepage.text.Span;
import java.math.BigDecimal;
import java.util.List;

/** One thing that a text says. Every fact has its place in the original text, in UTF-16 offsets. */
public sealed interface Fact {
    Span span();

    /** A number, percentage, amount or one end of a range; several readings where its separator is ambiguous. */
    record Quantity(Span span, String text, List<BigDecimal> readings) implements Fact {}

    /** A date, month, year or fiscal period: its parts in any order. */
    record Date(Span span, String text, List<List<BigDecimal>> readings) implements Fact {}

    record Time(Span span, String text, List<List<BigDecimal>> readings) implements Fact {}

    /** Compared letter by letter: exam codes, form numbers, GUIDs, versions. */
    record Identifier(Span span, String text) implements Fact {}

    /** The destination of a link, or an address in the prose. */
    record Link(Span span, String destination) implements Fact {}

    record CodeSpan(Span span, String text) implements Fact {}

    record Placeholder(Span span, String name) implements Fact {}

    /** Items joined by "or" ({@code any}) or "and". */
    record Choice(Span span, boolean any, List<String> items) implements Fact {}

    /** "all of", "one of", "any". */
    record Quantifier(Span span, boolean all) implements Fact {}

    record Obligation(Span span, Duty duty) implements Fact {}

    record Bound(Span span, Direction direction) implements Fact {}

    record Negation(Span span) implements Fact {}

    record Name(Span span, String id) implements Fact {}

    enum Duty {
        MUST,
        MAY,
        SHOULD
    }

    enum Direction {
        AT_LEAST,
        AT_MOST,
        MORE,
        LESS
    }
}
