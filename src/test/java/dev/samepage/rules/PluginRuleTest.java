package dev.samepage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samepage.check.Checker;
import dev.samepage.check.Rule;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** A rule that somebody else put on the class path, as docs/rules.md shows. */
class PluginRuleTest {
    private static final Path PLUGIN = Path.of("src/test/resources/plugin");

    @Test
    void aServiceFileIsAllThatItNeeds() throws Exception {
        try (var loader = new URLClassLoader(new URL[] {PLUGIN.toUri().toURL()}, Rule.class.getClassLoader())) {
            var rules = RuleCatalog.with(ServiceLoader.load(Rule.class, loader));
            assertEquals(
                    "shouting-translation", rules.get(rules.size() - 1).spec().id());
            var texts = Case.read(List.of("locale: de-DE", "source: The office!", "target: Das Amt!!"), 1);
            var found = Checker.with(rules).check(texts.documents());
            assertEquals(
                    List.of("the translation shouts"),
                    found.stream()
                            .filter(finding -> finding.rule().id().equals("shouting-translation"))
                            .map(finding -> finding.message())
                            .toList());
        }
    }

    @Test
    void twoRulesOfOneNameAreRefused() {
        var twice = List.<Rule>of(new ShoutingTranslation(), new ShoutingTranslation());
        assertThrows(IllegalStateException.class, () -> RuleCatalog.with(twice));
    }
}
