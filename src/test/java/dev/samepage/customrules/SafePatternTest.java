package dev.samepage.customrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.customrules.SafePattern.Case;
import dev.samepage.customrules.SafePattern.GivenUp;
import dev.samepage.customrules.SafePattern.Refused;
import dev.samepage.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePatternTest {
    @Test
    void everyMatchIsFound() throws Exception {
        var pattern = SafePattern.of("\\bmeeting\\w*", Case.IGNORED);
        assertEquals(List.of(new Span(0, 7), new Span(11, 21)), pattern.in("Meeting am Meetingort."));
    }

    @Test
    void wordsKnowAllLetters() throws Exception {
        assertEquals(
                List.of(new Span(0, 5)), SafePattern.of("\\w+", Case.HEEDED).in("Größe"));
        assertEquals(
                List.of(new Span(0, 5)),
                SafePattern.of("GRÖSE|GRÖßE", Case.IGNORED).in("größe"));
    }

    @Test
    void emptyMatchesAreNone() throws Exception {
        assertEquals(List.of(), SafePattern.of("x*", Case.HEEDED).in("abc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a)\\1",
                "(?<n>a)\\k<n>",
                "a(?=b)",
                "a(?!b)",
                "(?<=a)b",
                "(?<!a)b",
                "[a",
                "a)",
                "*",
                "(?",
                "\\",
                "\\p{No}{"
            })
    void whatCannotBeRunIsRefused(String expression) {
        var refused = assertThrows(Refused.class, () -> SafePattern.of(expression, Case.HEEDED));
        assertTrue(refused.getMessage().matches("(is|refers|looks) .*"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\\1", "\\Q(?=\\1\\E", "(?<name>a)", "(?:a|b)", "(?i)a", "(?>a)", "\\(?=", "[(?=]"})
    void whatOnlyLooksLikeItIsRun(String expression) throws Exception {
        // A bracket's content is not looked into, so the last one is refused to be on the safe side.
        if (expression.startsWith("[")) {
            assertThrows(Refused.class, () -> SafePattern.of(expression, Case.HEEDED));
        } else {
            SafePattern.of(expression, Case.HEEDED).in("a");
        }
    }

    @Test
    void aLongExpressionIsRefused() {
        assertThrows(Refused.class, () -> SafePattern.of("a".repeat(501), Case.HEEDED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+$", "(.*a){20}$", "(\\w+\\s?)+:", "((a*)*)*b"})
    void aSearchWithoutEndIsGivenUp(String expression) throws Exception {
        var pattern = SafePattern.of(expression, Case.HEEDED);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThrows(GivenUp.class, () -> pattern.in("a".repeat(5_000) + "!")));
    }

    @Test
    void aSearchThatNestsTooDeeplyIsGivenUp() throws Exception {
        var pattern = SafePattern.of("(a|b)*c", Case.HEEDED);
        assertThrows(GivenUp.class, () -> pattern.in("ab".repeat(200_000)));
    }

    @Test
    void aLongTextWithAnOrdinaryPatternIsSearched() throws Exception {
        var pattern = SafePattern.of("\\b(Meeting|Deadline)s?\\b", Case.IGNORED);
        assertEquals(100, pattern.in("Das Meeting war gut. ".repeat(10_000)).size());
    }
}
