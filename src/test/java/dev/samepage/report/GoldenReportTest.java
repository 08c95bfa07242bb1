package dev.samepage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every writer, fed the same run, writes the file that is kept for it. */
class GoldenReportTest {
    private static Map<String, Report> writers() {
        var writers = new LinkedHashMap<String, Report>();
        for (var format : ReportFormat.values()) {
            writers.put("sample." + ending(format), format.report(TextReport.Colour.NONE));
        }
        writers.put("sample.summary.md", new GithubSummary());
        return writers;
    }

    private static String ending(ReportFormat format) {
        return switch (format) {
            case TEXT -> "txt";
            case JSON -> "json";
            case SARIF -> "sarif";
            case JUNIT -> "junit.xml";
            case GITHUB -> "github.txt";
            case GITLAB -> "gitlab.json";
            case CHECKSTYLE -> "checkstyle.xml";
            case HTML -> "html";
        };
    }

    @TestFactory
    Stream<DynamicTest> aWriterKeepsItsLayout() {
        return writers().entrySet().stream().map(writer -> {
            var golden = new GoldenFile(writer.getKey());
            return DynamicTest.dynamicTest(
                    writer.getKey(),
                    GoldenFile.FOLDER.resolve(golden.name()).toUri(),
                    () -> golden.expect(SampleRun.written(writer.getValue(), SampleRun.of())));
        });
    }

    @Test
    void everyKeptFileIsUsed() throws IOException {
        try (var kept = Files.list(GoldenFile.FOLDER)) {
            assertEquals(
                    new TreeSet<>(writers().keySet()),
                    kept.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("sample."))
                            .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void theSameRunGivesTheSameBytes() {
        writers()
                .forEach((name, writer) -> assertEquals(
                        SampleRun.written(writer, SampleRun.of()), SampleRun.written(writer, SampleRun.of()), name));
    }
}
