package dev.samepage.sync;

import dev.samepage.bundle.Entry;
import dev.samepage.bundle.Fingerprint;
import dev.samepage.bundle.Previous;
import dev.samepage.bundle.State;
import dev.samepage.text.MappedText;
import java.util.List;
import java.util.Optional;

/** What becomes of a unit when the model's text is looked at again. Doing it twice changes nothing more. */
final class UnitRefresh {
    private UnitRefresh() {}

    static Entry of(Entry unit, MappedText model) {
        return unit.translated() ? acceptance(translated(finished(unit), model)) : waiting(unit, model);
    }

    /** An acceptance holds for one source with one target. */
    private static Entry acceptance(Entry unit) {
        return unit.accepted()
                        .equals(Fingerprint.of(
                                unit.source().value(), unit.target().value()))
                ? unit
                : unit.withAccepted("");
    }

    /** Somebody says that the translation fits the model's text. */
    static Entry accepted(Entry unit, MappedText model) {
        return unit.withSource(model.value())
                .withPrevious(Optional.empty())
                .withSuggestions(List.of())
                .withState(State.TRANSLATED)
                .withAccepted(Fingerprint.of(model.value(), unit.target().value()));
    }

    private static Entry waiting(Entry unit, MappedText model) {
        // Suggestions translate the words that stood there when they were made.
        var current = unit.source().equals(model)
                ? unit
                : unit.withSource(model.value()).withSuggestions(List.of());
        return current.withPrevious(Optional.empty()).withAccepted("").withState(State.INITIAL);
    }

    /** The unit without what was there for its translator, once there are new words. */
    private static Entry finished(Entry unit) {
        var done = unit.withSuggestions(List.of());
        var untouched = unit.previous().isPresent() && unit.translatedFrom() != unit.source();
        if (!untouched || draft(unit) && unit.state() != State.INITIAL) {
            done = done.withPrevious(Optional.empty())
                    .withState(unit.state() == State.INITIAL ? State.TRANSLATED : unit.state());
        }
        return done;
    }

    /** Words copied from a related language: made from today's source, but nobody has worked on them yet. */
    private static boolean draft(Entry unit) {
        return unit.previous().filter(old -> old.source().equals(unit.source())).isPresent();
    }

    private static Entry translated(Entry unit, MappedText model) {
        var from = unit.translatedFrom();
        if (from.equals(model)) {
            // The model went back to the text that was translated, if it ever was away.
            return unit.previous()
                    .map(old -> unit.withSource(model.value())
                            .withPrevious(Optional.of(old)
                                    .filter(kept -> kept.state() == State.INITIAL && unit.state() == State.INITIAL))
                            .withState(unit.state() == State.INITIAL ? old.state() : unit.state()))
                    .orElse(unit);
        }
        if (unit.previous().isPresent()) {
            return unit.withSource(model.value());
        }
        var old = new Previous(from, Fingerprint.of(unit.target().value()), unit.state());
        return unit.withSource(model.value()).withPrevious(Optional.of(old)).withState(State.INITIAL);
    }
}
