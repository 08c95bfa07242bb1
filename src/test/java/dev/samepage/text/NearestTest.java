package dev.samepage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
    private final List<String> known = List.of("requirements", "levels", "title", "text");

    @Test
    void aSwapOrAMissingLetterIsForgiven() {
        assertEquals(Optional.of("levels"), Nearest.to("levles", known));
        assertEquals(Optional.of("requirements"), Nearest.to("requirement", known));
        assertEquals(Optional.of("title"), Nearest.to("Titel", known));
    }

    @Test
    void anotherWordIsNotGuessed() {
        assertEquals(Optional.empty(), Nearest.to("colour", known));
    }
}
