package dev.samepage.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WrittenLanguageTest {
    /** The fixture's last part is the verdict and, after a blank, the certainty. {@code =} as target: the source itself. */
    @TestFactory
    Stream<DynamicTest> verdicts() {
        return Fixture.read("language.txt").stream()
                .map(fixture -> dynamicTest(fixture.name(), fixture.uri(), () -> {
                    var target = fixture.target().equals("=") ? fixture.source() : fixture.target();
                    var equal = new Fixture(fixture.locale(), fixture.source(), target, "", fixture.uri());
                    var written = WrittenLanguage.of(equal.sourceFacts(), equal.targetFacts());
                    var certain = fixture.expectation().contains(" ") ? " " + written.certainty() : "";
                    assertEquals(fixture.expectation(), written.verdict() + certain);
                }));
    }
}
