package dev.samepage.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Criterion;
import dev.samepage.model.Glossary;
import dev.samepage.model.Program;
import dev.samepage.text.SourceFile;
import dev.samepage.workspace.Workspace;
import dev.samepage.yaml.GlossaryReader;
import dev.samepage.yaml.ProgramReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page's script and the command agree on 10,000 random trees: each goes the whole way from its file over the templates
 * into a page, whose script reads it back and judges it.
 */
class RandomTreesTest {
    private static final Path VECTORS = Path.of("src/test/resources/page/random-vectors.tsv");
    private static final int PROGRAMS = 200;
    private static final int LEVELS = 2;
    private static final int REQUIREMENTS = 25;
    private static final int ANSWERS = 12;
    private static final int SMALL_PROGRAMS = 60;

    private static final Glossary GLOSSARY =
            GlossaryReader.read(new SourceFile("content/glossary.yaml", RandomPrograms.GLOSSARY), finding -> {});

    private static String name(int i) {
        return "random-" + i;
    }

    @Test
    @ExtendWith(BrowserSite.Shared.class)
    void scriptSaysWhatTheCommandSays(BrowserSite site, @TempDir Path folder) throws Exception {
        assertEquals(10_000, PROGRAMS * LEVELS * REQUIREMENTS);
        Files.createDirectories(folder.resolve("content/programs"));
        Files.writeString(folder.resolve("content/glossary.yaml"), RandomPrograms.GLOSSARY);
        for (var i = 0; i < PROGRAMS; i++) {
            Files.writeString(
                    folder.resolve("content/programs/" + name(i) + ".yaml"),
                    RandomPrograms.yaml(name(i), i, LEVELS, REQUIREMENTS));
        }
        var workspace = Workspace.read(folder);
        var root = site.beside("random", workspace, List.of(LocaleTag.of("en-US")));
        // Nobody looks at these pages, and laying them out would be most of the work.
        Files.writeString(site.folder.resolve(root + "assets/site.css"), ":root { display: none }");
        try (var context = site.context()) {
            var page = context.newPage();
            page.setDefaultNavigationTimeout(60_000);
            for (var program : workspace.programs()) {
                var texts = new ArrayList<String>();
                var expected = new ArrayList<String>();
                var random = new AnswerTexts(program, 2026);
                for (var i = 0; i < ANSWERS; i++) {
                    texts.add(random.next());
                    expected.add(ParityTest.evaluate(program, texts.get(i)));
                }
                page.navigate(site.url(root + "en-US/" + program.id() + ".html"));
                assertEquals(expected, page.evaluate(ParityTest.SCRIPT, texts), program.id());
            }
        }
        site.assertQuiet();
    }

    @Test
    void commandKeepsToTheVectors() throws Exception {
        var now = new ArrayList<String>();
        for (var i = 0; i < SMALL_PROGRAMS; i++) {
            var program = small(i);
            var answers = new AnswerTexts(program, i);
            for (var j = 0; j < 2; j++) {
                var text = answers.next();
                now.add(i + "\t" + text + "\t" + ParityTest.evaluate(program, text));
            }
        }
        Files.createDirectories(Path.of("target/golden"));
        Files.write(Path.of("target/golden/random-vectors.tsv"), now);
        assertEquals(
                String.join("\n", Files.readAllLines(VECTORS)),
                String.join("\n", now),
                "if that is meant, copy target/golden/random-vectors.tsv");
    }

    private static Program small(int seed) {
        var file =
                new SourceFile("content/programs/" + name(seed) + ".yaml", RandomPrograms.yaml(name(seed), seed, 1, 2));
        return ProgramReader.read(file, LocaleTag.of("en-US"), GLOSSARY, finding -> {
                    throw new AssertionError(finding.message());
                })
                .orElseThrow();
    }

    @Test
    void everyKindIsThere() {
        var kinds = new HashSet<String>();
        for (var i = 0; i < SMALL_PROGRAMS; i++) {
            small(i).options()
                    .get(0)
                    .levels()
                    .get(0)
                    .requirements()
                    .forEach(requirement -> collect(requirement.criterion(), kinds));
        }
        assertEquals(
                Set.of(
                        "All",
                        "Any",
                        "NOf",
                        "People",
                        "Threshold",
                        "Exam",
                        "Certification",
                        "Association",
                        "Statement",
                        "Note"),
                kinds);
    }

    private static void collect(Criterion criterion, Set<String> kinds) {
        kinds.add(criterion.getClass().getSimpleName());
        criterion.children().forEach(child -> collect(child, kinds));
    }
}
