package dev.samepage.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.site.Marks;
import dev.samepage.site.SiteBuilder;
import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.workspace.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview answers, and to whom. */
class PreviewServerTest {
    private static final String PAGE = "de-DE/cloud-productivity.html";

    @TempDir
    Path folder;

    private Preview preview;

    @BeforeEach
    void open() throws IOException {
        preview = Preview.in(folder.resolve("workspace"));
    }

    @AfterEach
    void close() {
        preview.close();
        assertEquals("", preview.log());
    }

    @Test
    void everyFileIsThatOfTheBuildBesidesThePreviewsOwnScript() throws Exception {
        var site = folder.resolve("site");
        assertTrue(SiteBuilder.build(Workspace.read(preview.root), site, List.of(), Gaps.SHOWN)
                .built());
        try (var files = Files.walk(site)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = site.relativize(file).toString();
                if (path.equals("manifest.json")) {
                    continue;
                }
                var served = preview.bytes(path);
                assertEquals(200, served.statusCode(), path);
                var bytes = path.endsWith(".html") ? without(served.body()) : served.body();
                assertArrayEquals(Files.readAllBytes(file), bytes, path);
            }
        }
    }

    private static byte[] without(byte[] page) {
        var text = new String(page, StandardCharsets.UTF_8)
                .replaceFirst("<script type=\"module\" src=\"/_serve/[^>]*></script>\n", "")
                .replaceFirst("; connect-src 'self'\">", "\">");
        return Marks.without(text).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void pagesNameTheirTexts() throws Exception {
        assertTrue(preview.get(PAGE).body().contains("<!--samepage cloud-productivity title-->"));
    }

    @Test
    void onlyTheLoopbackNamesAreAnswered() throws IOException {
        assertTrue(preview.raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 421"));
        assertTrue(
                preview.raw("GET / HTTP/1.1\r\nHost: evil.example:" + preview.port() + "\r\nConnection: close\r\n\r\n")
                        .startsWith("HTTP/1.1 421"));
        assertTrue(preview.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 4"));
        assertTrue(preview.raw("GET / HTTP/1.1\r\nHost: localhost:" + preview.port() + "\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 200"));
    }

    @Test
    void pagesOfOtherSitesMayNotAsk() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(preview.server.address() + "_serve/review/de-DE"))
                .header("Origin", "https://evil.example");
        assertEquals(403, preview.send(request).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../samepage.yaml",
                "%2e%2e/samepage.yaml",
                "..%2fsamepage.yaml",
                "de-DE/..%2f..%2fsamepage.yaml",
                "de-DE/%2e%2e%5c%2e%2e%5csamepage.yaml",
                "assets/..%2f..%2fsamepage.yaml",
                "samepage.yaml",
                "locales/de-DE/ui.yaml",
                "content/ui.yaml",
                "templates/html/layout.ftlh",
                "de-DE/cloud-productivity.html%00.yaml",
                "de-DE//cloud-productivity.html",
                "/etc/passwd",
                "_serve/review.html",
                "_serve/x/../review.html"
            })
    void nothingButTheSiteIsServed(String path) throws IOException {
        var answer = preview.raw(
                "GET /" + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + preview.port() + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"), answer);
        assertFalse(answer.contains("base-url") || answer.contains("root:"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "POST", "OPTIONS", "TRACE", "BREW"})
    void oddMethodsAreRefused(String method) throws IOException {
        var answer = preview.raw(method + " /" + PAGE + " HTTP/1.1\r\nHost: 127.0.0.1:" + preview.port()
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
        assertTrue(answer.contains("Allow: GET, HEAD"), answer);
    }

    @Test
    void headAnswersWithoutABody() throws IOException {
        var answer = preview.raw(
                "HEAD /" + PAGE + " HTTP/1.1\r\nHost: 127.0.0.1:" + preview.port() + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertTrue(answer.endsWith("\r\n\r\n"), answer);
        assertTrue(answer.toLowerCase(java.util.Locale.ROOT).contains("content-length: "), answer);
    }

    @Test
    void hugeHeadersEndTheRequestAndNotTheServer() throws Exception {
        var huge =
                "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + preview.port() + "\r\nX: " + "x".repeat(2_000_000) + "\r\n\r\n";
        try {
            assertFalse(preview.raw(huge).startsWith("HTTP/1.1 200"));
        } catch (IOException closed) {
            assertTrue(closed.getMessage() != null, "the server hangs up while more is coming");
        }
        assertEquals(200, preview.get("").statusCode());
    }

    @Test
    void unknownPathsGetTheSitesOwnPage() throws Exception {
        var answer = preview.get("de-DE/nowhere.html");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("<ul class=\"choices missing\">"));
    }

    @Test
    void foldersLeadToTheirIndex() throws Exception {
        var answer = preview.get("de-DE");
        assertEquals(302, answer.statusCode());
        assertEquals("/de-DE/", answer.headers().firstValue("Location").orElseThrow());
        assertEquals(200, preview.get("de-DE/").statusCode());
    }

    @Test
    void anUnchangedPageIsNotSentAgain() throws Exception {
        var version = preview.get(PAGE).headers().firstValue("ETag").orElseThrow();
        var request = HttpRequest.newBuilder(URI.create(preview.server.address() + PAGE))
                .header("If-None-Match", version);
        assertEquals(304, preview.send(request).statusCode());
    }

    @Test
    void readingWritesNothing() throws Exception {
        var before = preview.files();
        for (var path :
                List.of("", PAGE, "de-DE/", "_serve/review", "_serve/review/de-DE", "_serve/api/texts?locale=de-DE")) {
            assertEquals(200, preview.get(path).statusCode(), path);
        }
        assertEquals(before, preview.files());
    }

    @Test
    void aBrokenFileLeavesTheLastGoodPageAndIsToldWithItsPlace() throws Exception {
        var good = preview.get(PAGE).body();
        var bundle = preview.bundle("cloud-productivity");
        var text = Files.readString(bundle);
        try (var events = events()) {
            assertEquals("[]", next(events, "faults"));
            Files.writeString(bundle, text + "oops: [\n");
            var told = next(events, "faults");
            assertTrue(told.contains("locales/de-DE/cloud-productivity.yaml:"), told);
            assertTrue(told.contains("\"rule\": \"yaml-syntax\""), told);
            assertEquals(good, preview.get(PAGE).body());
            Files.writeString(bundle, text);
            assertEquals("[]", next(events, "faults"));
        }
        assertEquals(2, preview.reported.size());
        assertTrue(preview.reported.get(1).isEmpty());
    }

    @Test
    void aFileRenamedOverAnotherIsSeen() throws Exception {
        var bundle = preview.bundle("cloud-productivity");
        var fresh = bundle.resolveSibling(".new");
        try (var events = events()) {
            next(events, "faults");
            Files.writeString(
                    fresh, Files.readString(bundle).replace("Kompetenz „Cloud Productivity“", "Andere Worte"));
            Files.move(fresh, bundle, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            next(events, "change");
        }
        assertTrue(preview.get(PAGE).body().contains("Andere Worte"));
    }

    @Test
    void aNewFolderOfTemplatesIsSeen() throws Exception {
        try (var events = events()) {
            next(events, "change");
            var html = Files.createDirectories(preview.root.resolve("templates/html"));
            var layout = Files.readString(Path.of("templates/html/languages.ftlh"));
            Files.writeString(html.resolve("languages.ftlh"), layout.replace("<h1>", "<h1 class=\"own\">"));
            for (var seen = preview.get("").body();
                    !seen.contains("<h1 class=\"own\">");
                    seen = preview.get("").body()) {
                next(events, "change");
            }
        }
    }

    @Test
    void aFailingTemplateLeavesTheLastGoodPage() throws Exception {
        var good = preview.get("index.html").body();
        var html = Files.createDirectories(preview.root.resolve("templates/html"));
        try (var events = events("index.html", "x")) {
            Files.writeString(html.resolve("languages.ftlh"), "<#list nothing as x></#list>");
            String told;
            do {
                told = next(events, "faults");
            } while (told.equals("[]"));
            assertTrue(told.contains("templates/html/languages.ftlh:1:"), told);
        }
        assertEquals(good, preview.get("index.html").body());
    }

    private BufferedReader events() throws Exception {
        return events("", "");
    }

    private BufferedReader events(String path, String version) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(preview.server.address() + "_serve/events?path=" + path
                                        + "&version=" + version))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(200, answer.statusCode());
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /** The data of the next event of a name. */
    private static String next(BufferedReader events, String name) throws IOException {
        for (var line = events.readLine(); line != null; line = events.readLine()) {
            if (line.equals("event: " + name)) {
                var data = new StringBuilder();
                for (line = events.readLine(); line != null && line.startsWith("data: "); line = events.readLine()) {
                    data.append(data.isEmpty() ? "" : "\n").append(line.substring("data: ".length()));
                }
                return data.toString();
            }
        }
        throw new IllegalStateException("no event " + name);
    }
}
