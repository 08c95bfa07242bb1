package dev.samepage.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samepage.bundle.Entry;
import dev.samepage.bundle.Fingerprint;
import dev.samepage.bundle.Previous;
import dev.samepage.bundle.State;
import dev.samepage.text.MappedText;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitRefreshTest {
    private static Entry any(Random random) {
        var texts = List.of("one", "two", "three");
        var target = random.nextInt(4) == 0 ? "" : "Wort " + random.nextInt(2);
        var source = texts.get(random.nextInt(3));
        var unit = Entry.untranslated("k", source)
                .withTarget(target)
                .withState(State.values()[random.nextInt(4)])
                .withSuggestions(random.nextBoolean() ? List.of() : List.of("Vorschlag"))
                .withAccepted(
                        switch (random.nextInt(3)) {
                            case 0 -> "";
                            case 1 -> Fingerprint.of(source, target);
                            default -> Fingerprint.of("other", target);
                        });
        return random.nextBoolean()
                ? unit
                : unit.withPrevious(Optional.of(new Previous(
                        MappedText.of("", texts.get(random.nextInt(3))),
                        Fingerprint.of(random.nextBoolean() ? target : "before"),
                        State.values()[random.nextInt(4)])));
    }

    @Test
    void twiceIsOnceAndWordsAreNeverLostForSeed7() {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++) {
            var unit = any(random);
            var model = MappedText.of("", List.of("one", "two", "three").get(random.nextInt(3)));
            var once = UnitRefresh.of(unit, model);
            assertEquals(once, UnitRefresh.of(once, model), unit + " for " + model);
            assertEquals(unit.target(), once.target());
            assertEquals(model, once.source());
            assertEquals(
                    unit.staleAgainst(model),
                    once.staleAgainst(model),
                    "sync makes nothing stale and nothing fresh: " + unit + " for " + model);
        }
    }
}
