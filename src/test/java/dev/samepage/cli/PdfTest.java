package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --pdf} with a browser that prints the page's own text, so that a test can read it. */
class PdfTest {
    private static final String ECHO = """
            #!/bin/sh
            for argument; do
              case "$argument" in
                --print-to-pdf=*) out="${argument#--print-to-pdf=}" ;;
                file://*) page="${argument#file://}" ;;
              esac
            done
            { echo "%PDF-1.4"; cat "$page"; } >"$out"
            """;

    @TempDir
    private Path folder;

    private TestWorkspace workspace;
    private Path browser;

    @BeforeEach
    void copyWorkspace() throws IOException {
        workspace = TestWorkspace.in(folder);
        browser = program("browser", ECHO);
    }

    private Path program(String name, String script) throws IOException {
        var file = Files.writeString(folder.resolve(name), script);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private String site(String path) throws IOException {
        return Files.readString(workspace.root().resolve("site").resolve(path));
    }

    private boolean built(String path) {
        return Files.exists(workspace.root().resolve("site").resolve(path));
    }

    private TestWorkspace.Result pdf(String... more) {
        var args = new java.util.ArrayList<>(java.util.List.of("build", "--pdf", "--chromium", browser.toString()));
        args.addAll(java.util.List.of(more));
        return workspace.run(args.toArray(String[]::new));
    }

    @Test
    void eachLanguageIsPrintedOnItsPaperWithoutScript() throws IOException {
        var result = pdf();
        assertEquals(0, result.status(), result.err());
        for (var locale : new String[] {"en-US", "de-DE", "fr-FR"}) {
            var printed = site(locale + "/harbor.pdf");
            assertTrue(printed.startsWith("%PDF-1.4\n<!DOCTYPE html>"), printed.substring(0, 40));
            assertTrue(printed.contains("@page{size:" + (locale.equals("en-US") ? "letter" : "A4") + ";"), locale);
            var page = Jsoup.parse(printed);
            assertEquals(
                    0,
                    page.select("script:not([type=application/ld+json]), link[rel=stylesheet]")
                            .size());
            assertEquals(
                    "harbor.pdf",
                    Jsoup.parse(site(locale + "/harbor.html"))
                            .selectFirst(".foot a[href$=.pdf]")
                            .attr("href"));
        }
        assertTrue(site("manifest.json").contains("\"de-DE/harbor.pdf\""));
    }

    @Test
    void onePaperForAll() throws IOException {
        assertEquals(0, pdf("--paper", "a4").status());
        assertTrue(site("en-US/harbor.pdf").contains("@page{size:A4;"));
        var wrong = pdf("--paper", "a5");
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("A4, LETTER"), wrong.err());
    }

    @Test
    void withoutTheOptionThePrintsAreGone() throws IOException {
        pdf();
        assertEquals(0, workspace.run("build").status());
        assertFalse(built("de-DE/harbor.pdf"));
        assertEquals(
                0,
                Jsoup.parse(site("de-DE/harbor.html"))
                        .select(".foot a[href$=.pdf]")
                        .size());
    }

    @Test
    void aBrowserThatFailsLeavesTheLastSite() throws IOException {
        pdf();
        var before = site("manifest.json");
        workspace.edit("content/programs/harbor.yaml", "title: ", "title: New ");
        browser = program("broken", "#!/bin/sh\necho no display\nexit 3\n");
        var result = pdf();
        assertEquals(2, result.status());
        assertTrue(result.err().contains("ended with status 3; it says: no display"), result.err());
        assertTrue(result.err().contains("the last site is as it was"), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
        assertEquals(before, site("manifest.json"));
    }

    @Test
    void aMissingBrowserIsToldWithItsCure() throws IOException {
        var result = workspace.run(
                "build", "--pdf", "--chromium", folder.resolve("none").toString());
        assertEquals(2, result.status());
        assertTrue(result.err().contains("is no program"), result.err());
        var nowhere = assertThrows(UnusableInput.class, () -> Chromium.find(null, null, folder.toString()));
        assertTrue(nowhere.getMessage().contains("apt-get install chromium"), nowhere.getMessage());
        var variable = assertThrows(UnusableInput.class, () -> Chromium.find(null, folder.toString(), ""));
        assertTrue(variable.getMessage().startsWith("the environment variable CHROMIUM"), variable.getMessage());
        var onPath = program("google-chrome", ECHO);
        assertEquals(onPath, Chromium.find(null, "", "::" + folder.resolve("x") + ":" + folder));
    }
}
