package dev.samepage.rules;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.samepage.check.Document;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.ManyLocales;
import dev.samepage.model.Glossary;
import dev.samepage.text.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermUsesTest {
    @Test
    void termsAreMadeReadyOnceForAllDocumentsOfALanguage() {
        var glossary = new Glossary(List.of());
        Map<LocaleTag, TermUses> made = new HashMap<>();
        for (var again = 0; again < 2; again++) {
            for (var tag : ManyLocales.all()) {
                var terms = TermUses.of(document(tag, glossary));
                assertSame(made.computeIfAbsent(tag, first -> terms), terms);
            }
        }
        var tag = LocaleTag.of("de-DE");
        assertNotSame(made.get(tag), TermUses.of(document(tag, new Glossary(List.of()))));
    }

    private static Document document(LocaleTag locale, Glossary glossary) {
        return new Document(
                LocaleTag.of("en-US"), locale, "guide", new SourceFile("guide.yaml", ""), List.of(), glossary);
    }
}
