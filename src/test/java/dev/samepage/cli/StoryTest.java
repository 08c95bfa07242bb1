package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * docs/story.md is true: its commands run on a copy of the shipped workspace and print what it shows, and what it shows of files stands in them.
 * {@code -Dgolden=update} rewrites what the commands print.
 */
class StoryTest {
    private static final Path PAGE = Path.of("docs/story.md");
    private static final Path DIFFERENCES = Path.of("docs/story");
    private static final List<String> LOCALES = List.of("en-US", "es-ES", "pt-BR", "it-IT", "fr-FR", "de-DE");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```\\n", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(Path.of(""), folder);
    }

    @Test
    void theStoryIsTrue() throws IOException {
        var told = Files.readString(PAGE);
        var retold = retold(told);
        if (!told.equals(retold) && "update".equals(System.getProperty("golden"))) {
            assertNull(System.getenv("CI"), "pages are not rewritten in CI");
            Files.writeString(PAGE, retold);
            return;
        }
        assertEquals(withoutSums(retold), withoutSums(told));
    }

    @Test
    void everyDifferenceIsPartOfTheStory() throws IOException {
        var told = Files.readString(PAGE);
        try (var files = Files.list(DIFFERENCES)) {
            for (var file : files.toList()) {
                assertTrue(told.contains("../docs/story/" + file.getFileName()), file.toString());
            }
        }
    }

    // Labels and kinds of pages are added all the time; the story is not about them.
    private static String withoutSums(String page) {
        return page.replaceAll("\\d+ (units|files written|texts|unchanged)", "N $1")
                .replaceAll("\\.yaml:\\d+:", ".yaml:N:")
                .replaceAll("(?m)^\\d+ \\|", "N |");
    }

    /** The page as it has to be. */
    private String retold(String told) throws IOException {
        var out = new StringBuilder();
        var blocks = BLOCK.matcher(told);
        while (blocks.find()) {
            var text = blocks.group(2);
            var now = switch (blocks.group(1)) {
                case "console" -> console(text);
                case "diff" -> found(text, DIFFERENCES);
                case "yaml", "xml" -> found(text, shell.here());
                case "text" -> roles();
                default -> throw new IllegalArgumentException("what is a block of " + blocks.group(1) + "?");
            };
            blocks.appendReplacement(out, "");
            out.append("```").append(blocks.group(1)).append('\n').append(now).append("```\n");
        }
        return blocks.appendTail(out).toString();
    }

    private String console(String text) throws IOException {
        var out = new StringBuilder();
        for (var line : text.lines().filter(Shell::isCommand).toList()) {
            out.append(line).append('\n').append(shell.run(line));
        }
        return out.toString();
    }

    /** The text, if it stands in a file below the folder. */
    private static String found(String text, Path below) throws IOException {
        try (var files = Files.walk(below)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (("\n" + Files.readString(file)).contains("\n" + text)) {
                    return text;
                }
            }
        }
        return "(stands in no file)\n" + text;
    }

    private String roles() throws IOException {
        var out = new StringBuilder();
        for (var locale : LOCALES) {
            var page =
                    Jsoup.parse(Files.readString(shell.here().resolve("site/" + locale + "/cloud-productivity.html")));
            var level = page.getElementById("managed-service-partner.silver.performance.association");
            var names = new ArrayList<>(
                    level.select("[data-kind=association] strong.text").eachText());
            assertEquals(4, names.size(), locale);
            out.append(locale).append(": ").append(String.join(" · ", names)).append('\n');
        }
        return out.toString();
    }
}
