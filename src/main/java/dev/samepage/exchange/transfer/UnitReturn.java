package dev.samepage.exchange.transfer;

import dev.samepage.bundle.Entry;
import dev.samepage.bundle.Fingerprint;
import dev.samepage.bundle.Previous;
import dev.samepage.bundle.State;
import dev.samepage.exchange.inline.CodeCheck;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Message;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one unit that came back.
 *
 * @param wanted the bundle's unit as it should be; empty unless imported
 * @param finding why it is late or refused; empty otherwise
 */
public record UnitReturn(Outcome outcome, String key, Optional<Entry> wanted, Optional<Finding> finding) {
    /** In the order in which they are told. */
    public enum Outcome {
        IMPORTED,
        UNCHANGED,
        /** The source has changed since it was sent. */
        LATE,
        REFUSED
    }

    /** @param program for findings */
    static UnitReturn of(ReturnedUnit unit, Message message, Optional<Entry> entry, LocaleTag locale, String program) {
        var model = message.text().value();
        var subject = new Subject(locale.tag(), program, unit.key(), "");
        var target = lineEnds(unit.target(), model);
        if (target.isEmpty()) {
            return unchanged(unit);
        }
        if (!current(unit, model)) {
            var finding = ReturnFault.LATE_RETURN
                    .at(unit.place(), "the source has changed since this was sent to the translator")
                    .help("export the text again; the words in the bundle stay as they are")
                    .about(subject)
                    .texts(model, target);
            return new UnitReturn(Outcome.LATE, unit.key(), Optional.empty(), Optional.of(finding));
        }
        var standing = Standing.of(entry, message.text());
        var same = target.equals(standing.target());
        var state =
                unit.state().orElse(same && standing.state() != State.INITIAL ? standing.state() : State.TRANSLATED);
        if (same && state == standing.state()) {
            return unchanged(unit);
        }
        var problem = CodeCheck.problem(model, target, locale).filter(text -> !same);
        if (problem.isPresent()) {
            var finding = ReturnFault.CODE_LOST
                    .at(unit.place(), problem.get())
                    .help(
                            "take from the source every value, link and code as it stands there, and nothing else of the kind")
                    .about(subject)
                    .texts(model, target);
            return new UnitReturn(Outcome.REFUSED, unit.key(), Optional.empty(), Optional.of(finding));
        }
        var before = entry.orElseGet(() -> Entry.untranslated(message.key(), model));
        return new UnitReturn(
                Outcome.IMPORTED,
                unit.key(),
                Optional.of(wanted(before, message, standing, target, state)),
                Optional.empty());
    }

    private static UnitReturn unchanged(ReturnedUnit unit) {
        return new UnitReturn(Outcome.UNCHANGED, unit.key(), Optional.empty(), Optional.empty());
    }

    // Tools touch blanks when they save; with the right hash such a source is still the one that was sent.
    private static boolean current(ReturnedUnit unit, String model) {
        return unit.source()
                .map(source -> source.equals(model)
                        || unit.hash().equals(Fingerprint.of(model))
                                && squeezed(source).equals(squeezed(model)))
                .orElseGet(() -> unit.hash().equals(Fingerprint.of(model)));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String lineEnds(String target, String model) {
        return model.indexOf('\r') >= 0 ? target : target.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Entry wanted(Entry before, Message message, Standing standing, String target, State state) {
        var same = target.equals(before.target().value());
        var now = before.withSource(message.text().value())
                .withTarget(target)
                .withState(state)
                .withSuggestions(List.of());
        if (state == State.INITIAL) {
            // Words that nobody has approved: a draft, which still translates the old source where it was stale.
            var from = standing.stale().isPresent() ? before.translatedFrom() : message.text();
            var old = before.previous().map(Previous::state).orElse(before.state());
            return now.withAccepted("")
                    .withPrevious(Optional.of(new Previous(
                            from, Fingerprint.of(target), standing.stale().isPresent() ? old : State.INITIAL)));
        }
        var accepted = same && standing.stale().isPresent()
                ? Fingerprint.of(message.text().value(), target)
                : same ? before.accepted() : "";
        return now.withPrevious(Optional.empty()).withAccepted(accepted);
    }
}
