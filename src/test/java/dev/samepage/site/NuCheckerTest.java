package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker finds nothing in any page. */
class NuCheckerTest {
    // A block of data is never run, so no policy forbids it (HTML, "prepare the script element"); the checker, 26.5.2,
    // thinks otherwise.
    private static final String DATA_BLOCK = "Inline script violates Content Security Policy";

    private static final Told TOLD = new Told();
    private static SimpleDocumentValidator checker;

    @BeforeAll
    static void readSchemas() throws Exception {
        // The schemas are read once; each page then takes a moment.
        checker = new SimpleDocumentValidator(true);
        checker.setUpMainSchema("http://s.validator.nu/html5-all.rnc", TOLD);
        checker.setUpValidatorAndParsers(TOLD, true, false);
    }

    private static List<String> told(Path site) throws Exception {
        TOLD.lines.clear();
        try (var files = Files.walk(site)) {
            var pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            for (var page : pages) {
                try (var in = Files.newInputStream(page)) {
                    var source = new InputSource(in);
                    // As it is served: the policy's 'self' means nothing at a file's address.
                    source.setSystemId("https://samepage.example/" + site.relativize(page));
                    source.setEncoding("UTF-8");
                    checker.checkHtmlInputSource(source);
                }
            }
        }
        return List.copyOf(TOLD.lines);
    }

    /** What the checker says. */
    private static final class Told implements ErrorHandler {
        private final List<String> lines = new ArrayList<>();

        private void add(SAXParseException said) {
            if (!said.getMessage().startsWith(DATA_BLOCK)) {
                lines.add(said.getSystemId() + ":" + said.getLineNumber() + ": " + said.getMessage());
            }
        }

        @Override
        public void warning(SAXParseException said) {
            add(said);
        }

        @Override
        public void error(SAXParseException said) {
            add(said);
        }

        @Override
        public void fatalError(SAXParseException said) {
            add(said);
        }
    }

    @Test
    void shippedPages(@TempDir Path site) throws Exception {
        assertTrue(SiteBuilder.build(Workspace.read(Path.of(".")), site, List.of(), Gaps.REFUSED)
                .built());
        assertEquals(List.of(), told(site));
    }

    @Test
    void everyKindOfCriterionWithMissingAndFormerTexts(@TempDir Path folder) throws Exception {
        var trial = TrialWorkspace.in(folder);
        trial.with(
                "content/programs/trial.yaml",
                trial.source("content/programs/trial.yaml") + "removed: [{id: main.bronze}]\n");
        assertTrue(trial.build().built());
        assertEquals(List.of(), told(trial.site));
    }

    @Test
    void itSpeaksUp(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.html"), "<!DOCTYPE html><html lang=en><title>T</title><p id=a><p id=a>");
        var told = told(folder);
        assertEquals(2, told.size(), told.toString());
        assertTrue(told.get(0).startsWith("https://samepage.example/a.html:1: Duplicate ID"), told.toString());
    }
}
