package dev.samepage.check;

import dev.samepage.bundle.Entry.Allowance;
import dev.samepage.bundle.State;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Vocabulary;
import dev.samepage.finding.Subject;
import dev.samepage.model.Argument;
import dev.samepage.text.Derived;
import dev.samepage.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A source text with its translation, from a bundle, a page or another tool's file. */
public final class Unit {
    private final Subject subject;
    private final Side source;
    private final Side target;
    private final Standing standing;
    private final State state;
    private final Optional<MappedText> model;
    private final List<Map<String, Argument>> uses;
    private final List<Allowance> allowances;
    private final Vocabulary vocabulary;
    private final Previous previous;
    private final boolean accepted;
    private Outcome outcome;

    /** How a unit stands to the model or the source page. */
    public enum Standing {
        /** Both sides are there. */
        PAIRED,
        /** The source has no translation; the target is empty and its place is where it would stand. */
        MISSING,
        /** The translation has no source any more; the source side holds what was once translated, or is empty. */
        ORPHAN
    }

    /** A reading of the target with the source's reading that belongs to it and what differs between them. */
    public static final class Compared {
        private final Reading source;
        private final Reading target;
        private final Pairing pairing;

        Compared(Reading source, Reading target, Pairing pairing) {
            this.source = source;
            this.target = target;
            this.pairing = pairing;
        }

        public Reading source() {
            return source;
        }

        public Reading target() {
            return target;
        }

        public List<Difference> differences() {
            return pairing.differences();
        }

        /** What rules have made of the two texts; it must not depend on where these stand. */
        public Derived derived() {
            return pairing.derived();
        }
    }

    /** What came of holding the two sides against each other. */
    private static final class Outcome {
        static final Outcome NONE = new Outcome(new Compared[0], false);

        private final Compared[] compared;
        private final boolean differs;

        Outcome(Compared[] compared, boolean differs) {
            this.compared = compared;
            this.differs = differs;
        }
    }

    /** What a unit said in the drop before. */
    public record Previous(Side source, Side target) {}

    private Unit(Builder builder) {
        this.subject = builder.subject;
        this.source = builder.source;
        this.target = builder.target;
        this.standing = builder.standing;
        this.state = builder.state;
        this.model = Optional.ofNullable(builder.model);
        this.uses = List.copyOf(builder.uses);
        this.allowances = List.copyOf(builder.allowances);
        this.vocabulary = builder.vocabulary;
        this.previous = builder.previous;
        this.accepted = builder.accepted;
    }

    public static Builder of(Subject subject, Side source, Side target) {
        return new Builder(subject, source, target);
    }

    public Subject subject() {
        return subject;
    }

    public String key() {
        return subject.key();
    }

    public Side source() {
        return source;
    }

    public Side target() {
        return target;
    }

    public Standing standing() {
        return standing;
    }

    /** Whether there are two texts to compare. */
    public boolean paired() {
        return standing == Standing.PAIRED && !target.isEmpty();
    }

    public State state() {
        return state;
    }

    /** The model's text of today; empty for units that come from no model. */
    public Optional<MappedText> model() {
        return model;
    }

    /** For each use of the message the values that it supplies; empty where none are known. */
    public List<Map<String, Argument>> uses() {
        return uses;
    }

    /** The whole numbers that an argument takes in the unit's uses; empty where none are known. */
    public List<Long> quantities(String argument) {
        var out = new ArrayList<Long>();
        for (var i = 0; i < uses.size(); i++) {
            if (uses.get(i).get(argument) instanceof Argument.Quantity quantity && !out.contains(quantity.value())) {
                out.add(quantity.value());
            }
        }
        return out;
    }

    public List<Allowance> allowances() {
        return allowances;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The same unit in the drop before; empty where none was given or it is new. */
    public Optional<Previous> previous() {
        return Optional.ofNullable(previous);
    }

    /** Whether somebody has called this very target a right translation of this very source. */
    public boolean accepted() {
        return accepted;
    }

    /** Each reading of the target compared with its source reading; empty where one side is not there or broken. */
    public List<Compared> compared() {
        return List.of(outcome().compared);
    }

    /** How many {@link #compared} there are; asked one by one they need no list, which every rule would look through. */
    public int comparisons() {
        return outcome().compared.length;
    }

    /**
     * One of {@link #compared}.
     *
     * @param at from 0
     */
    public Compared comparison(int at) {
        return outcome().compared[at];
    }

    private Outcome outcome() {
        var known = outcome;
        return known == null ? decide() : known;
    }

    // Apart, since all rules ask for the outcome and only the first one needs this. A race would make an equal one.
    private Outcome decide() {
        var known = paired() && source.fault().isEmpty() && target.fault().isEmpty() ? compare() : Outcome.NONE;
        outcome = known;
        return known;
    }

    /** Whether any reading differs from its source in a fact. */
    public boolean differs() {
        return outcome().differs;
    }

    private Outcome compare() {
        var readings = target.readings();
        var out = new Compared[readings.size()];
        var differs = false;
        for (var i = 0; i < out.length; i++) {
            var reading = readings.get(i);
            var twin = source.reading(reading.choices());
            out[i] = new Compared(twin, reading, Pairing.of(this, twin, reading));
            differs |= !out[i].differences().isEmpty();
        }
        return new Outcome(out, differs);
    }

    @Override
    public String toString() {
        return subject + " " + source + " | " + target;
    }

    /** Collects what a unit may have besides its two sides. */
    public static final class Builder {
        private final Subject subject;
        private final Side source;
        private final Side target;
        private Standing standing = Standing.PAIRED;
        private State state = State.TRANSLATED;
        private MappedText model;
        private List<Map<String, Argument>> uses = List.of();
        private List<Allowance> allowances = List.of();
        private Vocabulary vocabulary = Vocabulary.EMPTY;
        private Previous previous;
        private boolean accepted;

        private Builder(Subject subject, Side source, Side target) {
            this.subject = subject;
            this.source = source;
            this.target = target;
        }

        public Builder standing(Standing value) {
            standing = value;
            return this;
        }

        public Builder state(State value) {
            state = value;
            return this;
        }

        public Builder model(MappedText text, List<Map<String, Argument>> values) {
            model = text;
            uses = values;
            return this;
        }

        public Builder allowances(List<Allowance> value) {
            allowances = value;
            return this;
        }

        public Builder vocabulary(Vocabulary value) {
            vocabulary = value;
            return this;
        }

        public Builder previous(Previous value) {
            previous = value;
            return this;
        }

        public Builder accepted(boolean value) {
            accepted = value;
            return this;
        }

        public Unit build() {
            return new Unit(this);
        }
    }
}
