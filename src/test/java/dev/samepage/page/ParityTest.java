package dev.samepage.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samepage.evaluate.Evaluation;
import dev.samepage.model.Program;
import dev.samepage.text.SourceFile;
import dev.samepage.workspace.Workspace;
import dev.samepage.yaml.AnswersReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page's script and the command follow the same rules: a committed file of vectors, and many random answers. */
class ParityTest {
    private static final Path VECTORS = Path.of("src/test/resources/page/vectors.tsv");
    private static final int RANDOM = 5_000;
    static final String SCRIPT = """
            texts => texts.map(text => {
              const answers = samepage.read(text, document.querySelector('article').dataset.program);
              answers.changed = samepage.changed(answers);
              const order = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);
              return [...samepage.evaluate(samepage.model, answers)].sort(order)
                .map(([anchor, r]) => `${anchor} ${r.standing} ${r.done}/${r.needed}`).join('; ');
            })
            """;

    private static List<Program> programs() throws IOException {
        return Workspace.read(Path.of(".")).programs();
    }

    static String evaluate(Program program, String text) {
        var answers = AnswersReader.read(new SourceFile("answers.json", text), program, finding -> {
            throw new AssertionError(finding.message());
        });
        return AnswerTexts.line(Evaluation.of(program, answers.orElseThrow()));
    }

    private static List<String[]> vectors(Program program) throws IOException {
        return Files.readAllLines(VECTORS).stream()
                .map(line -> line.split("\\t"))
                .filter(vector -> vector[0].contains("\"program\": \"" + program.id() + "\""))
                .toList();
    }

    @Test
    void commandKeepsToTheVectors() throws IOException {
        var now = new ArrayList<String>();
        for (var program : programs()) {
            var texts = new AnswerTexts(program, 7);
            for (var i = 0; i < 12; i++) {
                var text = texts.next();
                now.add(text + "\t" + evaluate(program, text));
            }
        }
        Files.createDirectories(Path.of("target/golden"));
        Files.write(Path.of("target/golden/vectors.tsv"), now);
        for (var program : programs()) {
            for (var vector : vectors(program)) {
                assertEquals(
                        vector[1], evaluate(program, vector[0]), "if that is meant, copy target/golden/vectors.tsv");
            }
        }
    }

    @TestFactory
    @ExtendWith(BrowserSite.Shared.class)
    Stream<DynamicTest> scriptSaysWhatTheCommandSays(BrowserSite site) throws IOException {
        return programs().stream()
                .map(program -> DynamicTest.dynamicTest(program.id(), () -> {
                    var texts = new ArrayList<String>();
                    var expected = new ArrayList<String>();
                    for (var vector : vectors(program)) {
                        texts.add(vector[0]);
                        expected.add(vector[1]);
                    }
                    var random = new AnswerTexts(program, 2026);
                    for (var i = 0; i < RANDOM; i++) {
                        var text = random.next();
                        texts.add(text);
                        expected.add(evaluate(program, text));
                    }
                    var page = site.page("it-IT/" + program.id() + ".html");
                    assertEquals(expected, page.evaluate(SCRIPT, texts));
                    page.context().close();
                }));
    }
}
