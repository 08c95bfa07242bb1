package dev.samepage.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.samepage.facts.Difference.Certainty;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each line of the fixtures is a claim: {@code same} (nothing certain or likely), or the kind, optionally its certainty,
 * and after {@code =} what was expected or found.
 */
class ComparisonTest {
    private static final List<String> FILES =
            List.of("numbers.txt", "dates.txt", "codes.txt", "lists.txt", "logic.txt", "links.txt", "glued.txt");

    @TestFactory
    Stream<DynamicContainer> differences() {
        return FILES.stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file, Fixture.read(file).stream().map(ComparisonTest::claim)));
    }

    private static DynamicTest claim(Fixture fixture) {
        return dynamicTest(fixture.name(), fixture.uri(), () -> {
            var found = fixture.differences();
            if (fixture.expectation().equals("same")) {
                assertEquals(
                        List.of(),
                        found.stream()
                                .filter(difference -> difference.certainty() != Certainty.POSSIBLE)
                                .toList());
            } else {
                assertTrue(
                        found.stream().anyMatch(difference -> fits(difference, fixture.expectation())),
                        () -> "wanted " + fixture.expectation() + ", got " + found);
            }
        });
    }

    private static boolean fits(Difference difference, String expectation) {
        var equals = expectation.indexOf('=');
        var words = (equals < 0 ? expectation : expectation.substring(0, equals))
                .strip()
                .split(" ");
        var text = equals < 0 ? null : expectation.substring(equals + 1).strip();
        return difference.kind().name().equals(words[0])
                && (words.length > 1
                        ? difference.certainty().name().equals(words[1])
                        : difference.certainty() != Certainty.POSSIBLE)
                && (text == null
                        || difference.expected().equals(text)
                        || difference.found().equals(text));
    }

    @TestFactory
    Stream<DynamicTest> spansLieInTheTexts() {
        return FILES.stream()
                .flatMap(file -> Fixture.read(file).stream())
                .map(fixture -> dynamicTest(fixture.name(), () -> {
                    for (var difference : fixture.differences()) {
                        difference
                                .inSource()
                                .ifPresent(span -> assertTrue(
                                        span.end() <= fixture.source().length()));
                        difference
                                .inTarget()
                                .ifPresent(span -> assertTrue(
                                        span.end() <= fixture.target().length()));
                        assertTrue(difference.inSource().isPresent()
                                || difference.inTarget().isPresent());
                        assertTrue(!difference.fact().isBlank(), difference::toString);
                    }
                }));
    }
}
