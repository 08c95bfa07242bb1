package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of our own in two drops. */
class PreviousDropTest {
    private static final String ENGLISH = "Bring a book and a pen to the port.\n\nThe office is open on Mondays.\n";
    private static final String GERMAN =
            "Bringen Sie ein Buch zum Hafen mit.\n\nDas Amt ist am Montag für alle offen.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void drops() throws IOException {
        write("july/en-US", "", ENGLISH.replace(" and a pen", ""));
        write("july/de-DE", "source-commit: aaa1", GERMAN);
        write("september/en-US", "", ENGLISH);
    }

    private void write(String path, String field, String text) throws IOException {
        var tag = path.substring(path.indexOf('/') + 1);
        Files.createDirectories(folder.resolve(path));
        Files.writeString(
                folder.resolve(path).resolve("page.md"),
                "---\nlang: " + tag + "\n" + (field.isEmpty() ? "" : field + "\n") + "---\n\n" + text);
    }

    private List<String> audit(String field, String german) throws IOException {
        write("september/de-DE", field, german);
        var result = TestWorkspace.runPlain(
                "audit",
                folder.resolve("september/de-DE/page.md").toString(),
                "--source",
                folder.resolve("september/en-US/page.md").toString(),
                "--previous-dir",
                folder.resolve("july").toString());
        var rules = Pattern.compile("(?m)^\\S+:(\\d+):\\d+: \\w+\\[(stale|reverted|untranslated|lockstep-bump)]")
                .matcher(result.out())
                .results()
                .map(match -> match.group(1) + " " + match.group(2))
                .toList();
        assertTrue(result.status() < 2, result.out() + result.err());
        return rules;
    }

    @Test
    void aStampThatMovedAloneIsTold() throws IOException {
        assertEquals(List.of("3 lockstep-bump", "6 stale"), audit("source-commit: bbb2", GERMAN));
    }

    @Test
    void withoutANewStampOnlyTheTextIsTold() throws IOException {
        assertEquals(List.of("6 stale"), audit("source-commit: aaa1", GERMAN));
        assertEquals(List.of("6 stale"), audit("title: x", GERMAN));
    }

    @Test
    void aTextThatFollowedIsFine() throws IOException {
        assertEquals(List.of(), audit("source-commit: bbb2", GERMAN.replace("ein Buch", "ein Buch und einen Stift")));
    }

    @Test
    void aTextThatIsEnglishAgainIsRevertedAndNothingElse() throws IOException {
        assertEquals(
                List.of("6 stale", "8 reverted"),
                audit(
                        "source-commit: aaa1",
                        GERMAN.replace("Das Amt ist am Montag für alle offen.", "The office is open on Mondays.")));
    }
}
