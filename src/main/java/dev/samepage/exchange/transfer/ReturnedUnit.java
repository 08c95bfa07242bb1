package dev.samepage.exchange.transfer;

import dev.samepage.bundle.State;
import dev.samepage.text.Place;
import java.util.Optional;

/**
 * A unit as it came back.
 *
 * @param source empty where the file has none
 * @param hash of the source that was sent, or empty
 * @param target empty where nobody has translated it
 * @param state empty where the file does not tell more than that there are words
 */
public record ReturnedUnit(
        String key, Optional<String> source, String hash, String target, Optional<State> state, Place place) {}
