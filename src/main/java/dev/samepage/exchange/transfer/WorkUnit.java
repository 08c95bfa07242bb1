package dev.samepage.exchange.transfer;

import dev.samepage.bundle.Fingerprint;
import dev.samepage.bundle.State;
import java.util.List;
import java.util.Optional;

/**
 * A unit as a translator gets it.
 *
 * @param source what the model says now
 * @param target empty where there is none
 * @param state {@link State#INITIAL} for a target that is stale or a draft
 * @param previous what a stale target translates
 * @param remarks what helps to translate it, a line each
 */
public record WorkUnit(
        String key, String source, String target, State state, Optional<String> previous, List<String> remarks) {
    public WorkUnit {
        remarks = List.copyOf(remarks);
    }

    /** By which a late return is recognised even where a tool has touched the source. */
    public String hash() {
        return Fingerprint.of(source);
    }
}
