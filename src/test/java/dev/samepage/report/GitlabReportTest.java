package dev.samepage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GitlabReportTest {
    @Test
    void everyIssueHasWhatGitlabRequires() {
        var issues = JsonMapper.shared().readTree(SampleRun.written(new GitlabReport(), SampleRun.of()));
        assertEquals(SampleRun.of().findings().size(), issues.size());
        var fingerprints = new HashSet<String>();
        for (var issue : issues) {
            for (var field : List.of("description", "check_name", "fingerprint", "severity")) {
                assertTrue(!issue.path(field).asString().isEmpty(), issue::toPrettyString);
            }
            assertTrue(Set.of("info", "minor", "major", "critical", "blocker")
                    .contains(issue.path("severity").asString()));
            assertTrue(!issue.at("/location/path").asString().startsWith("./"));
            assertTrue(issue.at("/location/lines/begin").asInt() >= 1);
            assertTrue(fingerprints.add(issue.path("fingerprint").asString()), "a fingerprint stands twice");
        }
    }

    @Test
    void anEmptyRunIsAnEmptyList() {
        assertEquals("[]\n", SampleRun.written(new GitlabReport(), new Run("1", 0, List.of())));
    }
}
