package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that tells Netlify and Cloudflare Pages which headers to send. */
class HeadersTest {
    private TrialWorkspace trial;

    @BeforeEach
    void build(@TempDir Path folder) throws Exception {
        trial = TrialWorkspace.in(folder);
        assertTrue(trial.build().built());
    }

    private List<String> lines() throws Exception {
        return trial.text("_headers").lines().toList();
    }

    private String policy() throws Exception {
        return lines().get(1).replaceFirst("  Content-Security-Policy: ", "");
    }

    @Test
    void everyPageGetsThePolicyThatItNamesItself() throws Exception {
        assertEquals("/*", lines().get(0));
        var own = trial.page("de-DE/trial.html")
                .selectFirst("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        assertEquals(own + "; frame-ancestors 'none'", policy());
    }

    @Test
    void eachHeaderIsOneIndentedLine() throws Exception {
        for (var line : lines().subList(1, lines().size())) {
            assertTrue(line.matches("  [A-Z][A-Za-z-]+: \\S.*"), line);
        }
        assertTrue(lines().contains("  X-Content-Type-Options: nosniff"));
    }

    @Test
    void aWorkspaceMayHaveItsOwn() throws Exception {
        trial.with("templates/headers.ftl", "/*\n  X-Own: yes\n").build();
        assertEquals(List.of("/*", "  X-Own: yes"), lines());
    }
}
