package dev.samepage.exchange.transfer;

import dev.samepage.bundle.Entry;
import dev.samepage.bundle.State;
import dev.samepage.text.MappedText;
import java.util.Optional;

/**
 * How a bundle's unit stands to the model.
 *
 * @param state as a translator is told
 * @param stale what the target translates where that is not the model's text
 */
record Standing(String target, State state, Optional<String> stale) {
    static Standing of(Optional<Entry> entry, MappedText model) {
        if (entry.isEmpty() || !entry.get().translated()) {
            return new Standing("", State.INITIAL, Optional.empty());
        }
        var unit = entry.get();
        var old = unit.staleAgainst(model).map(MappedText::value);
        if (old.isPresent()) {
            return new Standing(unit.target().value(), State.INITIAL, old);
        }
        // Somebody has changed the target, and sync has not yet seen it.
        var mended = unit.previous().isPresent()
                && !unit.previous()
                        .get()
                        .target()
                        .equals(dev.samepage.bundle.Fingerprint.of(unit.target().value()));
        var state = mended && unit.state() == State.INITIAL ? State.TRANSLATED : unit.state();
        return new Standing(unit.target().value(), state, Optional.empty());
    }
}
