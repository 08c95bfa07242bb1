package dev.samepage.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.model.Term;
import dev.samepage.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The programme that docs/files.md shows is one that somebody may copy. */
class DocumentedProgramTest {
    private static final Pattern PROGRAM =
            Pattern.compile("```yaml\\n((?:#.*\\n)?program: (\\S+).*?)```", Pattern.DOTALL);

    @Test
    void itIsReadWithoutFindings() throws IOException {
        var shown = PROGRAM.matcher(Files.readString(Path.of("docs/files.md")));
        assertTrue(shown.find());
        var place = new SourceFile("content/glossary.yaml", "").whole();
        var glossary = new Glossary(Stream.of("basic-course", "refresher-course", "instructor")
                .map(id -> new Term(id, id, List.of(), false, Map.of(), place))
                .toList());
        var findings = new ArrayList<Finding>();
        var file = new SourceFile("content/programs/" + shown.group(2) + ".yaml", shown.group(1));
        var program = ProgramReader.read(file, LocaleTag.of("en-US"), glossary, findings::add);
        assertEquals(List.of(), findings);
        assertTrue(program.isPresent());
    }
}
