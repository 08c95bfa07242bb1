package dev.samepage.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.samepage.facts.Vocabulary;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.ManyLocales;
import dev.samepage.model.Glossary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GlossaryNamesTest {
    @Test
    void namesAreMadeOnceHoweverManyLanguagesThereAre() {
        var glossary = new Glossary(List.of());
        Map<LocaleTag, Vocabulary> made = new HashMap<>();
        for (var again = 0; again < 2; again++) {
            for (var tag : ManyLocales.all()) {
                var names = GlossaryNames.vocabulary(glossary, tag);
                assertSame(made.computeIfAbsent(tag, first -> names), names);
            }
        }
        assertEquals(100, made.size());
        assertEquals(
                1, made.values().stream().map(Vocabulary::origin).distinct().count());
    }

    @Test
    void eachGlossaryHasNamesOfItsOwn() {
        var tag = LocaleTag.of("de-DE");
        assertNotSame(
                GlossaryNames.vocabulary(new Glossary(List.of()), tag),
                GlossaryNames.vocabulary(new Glossary(List.of()), tag));
    }
}
