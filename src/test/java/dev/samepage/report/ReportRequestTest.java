package dev.samepage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReportRequestTest {
    private static String refused(String text) {
        return assertThrows(IllegalArgumentException.class, () -> ReportRequest.parse(text))
                .getMessage();
    }

    @Test
    void aRequestNamesFormatAndFile() {
        assertEquals(
                new ReportRequest(ReportFormat.SARIF, Path.of("a=b.sarif")), ReportRequest.parse("sarif=a=b.sarif"));
        assertEquals("junit=out.xml", ReportRequest.parse("JUnit=out.xml").toString());
    }

    @Test
    void aMistakeIsExplained() {
        assertEquals("unknown report format `sarf`; did you mean `sarif`?", refused("sarf=x"));
        assertEquals(
                "unknown report format `excel`, the formats are text, json, sarif, junit, github, gitlab, checkstyle, html",
                refused("excel=x"));
        assertEquals("`sarif` names no file; write FORMAT=FILE, such as sarif=out.sarif", refused("sarif"));
        assertTrue(refused("sarif=").contains("names no file"));
    }
}
