package dev.samepage.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.bundle.Bundle;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Message;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultLabelsTest {
    private static final LocaleTag ENGLISH = LocaleTag.of("en-US");

    private static List<Message> all() {
        return DefaultLabels.behind(List.of(), ENGLISH, finding -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "es-ES", "fr-FR", "it-IT", "pt-BR"})
    void whoHasAllLabelsHasNoUseForTheProgramsTranslations(String tag) {
        var locale = LocaleTag.of(tag);
        var own = Bundle.empty(locale, Bundle.LABELS, "locales/" + tag + "/ui.yaml");
        assertTrue(DefaultLabels.noneBehind(all(), DefaultLabels.behind(all(), ENGLISH, finding -> {}), ENGLISH));
        assertEquals(
                List.of(),
                List.copyOf(DefaultLabels.behind(own, all(), finding -> {}).entries()));
        var keys = DefaultLabels.in(locale).orElseThrow().entries().stream()
                .map(entry -> entry.key().value())
                .collect(Collectors.toSet());
        assertEquals(new HashSet<>(all().stream().map(Message::key).toList()), keys);
    }

    @Test
    void whoLacksALabelGetsItsTranslations() {
        var own = all().subList(1, all().size());
        assertFalse(DefaultLabels.noneBehind(own, DefaultLabels.behind(own, ENGLISH, finding -> {}), ENGLISH));
        var german = LocaleTag.of("de-DE");
        var bundle = Bundle.empty(german, Bundle.LABELS, "locales/de-DE/ui.yaml");
        assertEquals(
                List.of(all().get(0).key()),
                DefaultLabels.behind(bundle, own, finding -> {}).entries().stream()
                        .map(entry -> entry.key().value())
                        .toList());
    }
}
