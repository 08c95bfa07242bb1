package dev.samepage.exchange.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.locale.LocaleTag;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeCheckTest {
    private static final LocaleTag POLISH = LocaleTag.of("pl-PL");
    private static final String PLURAL = "{count, plural, one {# exam} other {# exams}}";

    private static Optional<String> problem(String source, String target) {
        return CodeCheck.problem(source, target, POLISH);
    }

    @Test
    void aLanguageMayNeedMoreBranches() {
        var polish = "{count, plural, one {# egzamin} few {# egzaminy} many {# egzaminów} other {# egzaminu}}";
        assertEquals(Optional.empty(), problem(PLURAL, polish));
    }

    @Test
    void valuesLinksAndCodeMustComeBackOnceEach() {
        var source = "[Read {n} pages]({link}) of `x`";
        assertEquals(Optional.empty(), problem(source, "`x`: [{n} stron]({link})"));
        assertTrue(problem(source, "`x`: [{n} stron]").isPresent());
        assertTrue(problem(source, "[{n} {n} stron]({link}) `x`").isPresent());
        assertTrue(problem(source, "[{m} stron]({link}) `x`").isPresent());
        assertTrue(problem(source, "[{n} stron]({link}) x").isPresent());
        assertTrue(problem(PLURAL, "egzaminy").isPresent());
        assertTrue(problem(PLURAL, "{count, plural, one {# egzamin}").isPresent());
        assertTrue(problem("a", "a\u0007").isPresent());
        assertTrue(problem("a", "{a,select,other{".repeat(5_000)).isPresent());
    }
}
