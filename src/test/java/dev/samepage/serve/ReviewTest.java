package dev.samepage.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits through the preview: what is written, and what never is. */
class ReviewTest {
    private static final String PROGRAM = "cloud-productivity";
    private static final String TITLE = "Kompetenz „Cloud Productivity“";

    @TempDir
    Path folder;

    private Preview preview;
    private String before;

    @BeforeEach
    void open() throws IOException {
        preview = Preview.in(folder);
        before = Files.readString(preview.bundle(PROGRAM));
    }

    @AfterEach
    void close() {
        preview.close();
        assertEquals("", preview.log());
    }

    private Map<String, String> title(String target) throws Exception {
        return edit("title", target);
    }

    private Map<String, String> edit(String key, String target) throws Exception {
        var out = new HashMap<String, String>();
        out.put("locale", "de-DE");
        out.put("program", PROGRAM);
        out.put("key", key);
        out.put("target", target);
        out.put("state", "reviewed");
        out.put("version", preview.field(PROGRAM, key, "version"));
        return out;
    }

    private String text() throws IOException {
        return Files.readString(preview.bundle(PROGRAM));
    }

    @Test
    void anEditChangesItsUnitAndNothingElse() throws Exception {
        Files.writeString(preview.bundle(PROGRAM), "# kept\n" + before);
        assertEquals(200, preview.send(preview.edit(title("Neuer Titel — so"))).statusCode());
        var expected =
                ("# kept\n" + before).replaceFirst(TITLE + "\n  state: \\w+", "Neuer Titel — so\n  state: reviewed");
        assertEquals(expected, text());
        assertEquals("Neuer Titel — so", preview.field(PROGRAM, "title", "target"));
        assertTrue(preview.get("de-DE/" + PROGRAM + ".html").body().contains("Neuer Titel"));
    }

    @Test
    void undoBringsTheFileBackByteForByte() throws Exception {
        assertEquals(200, preview.send(preview.edit(title("Neu"))).statusCode());
        var token = preview.token();
        var undo = preview.post("undo", Map.of()).header(Gate.TOKEN, token).header("Origin", origin());
        assertEquals(200, preview.send(undo).statusCode());
        assertEquals(before, text());
        assertEquals(409, preview.send(undo).statusCode());
    }

    @Test
    void undoNeverTakesBackSomebodyElsesWork() throws Exception {
        assertEquals(200, preview.send(preview.edit(title("Neu"))).statusCode());
        Files.writeString(preview.bundle(PROGRAM), text() + "# mine\n");
        var undo = preview.post("undo", Map.of())
                .header(Gate.TOKEN, preview.token())
                .header("Origin", origin());
        assertEquals(409, preview.send(undo).statusCode());
        assertTrue(text().endsWith("# mine\n"));
    }

    private String origin() {
        return "http://127.0.0.1:" + preview.port();
    }

    @Test
    void withoutTokenOrFromElsewhereNothingIsWritten() throws Exception {
        var form = title("Neu");
        assertEquals(
                403,
                preview.send(preview.post("edit", form).header("Origin", origin()))
                        .statusCode());
        assertEquals(
                403,
                preview.send(preview.post("edit", form)
                                .header(Gate.TOKEN, "0".repeat(64))
                                .header("Origin", origin()))
                        .statusCode());
        assertEquals(
                403,
                preview.send(preview.post("edit", form).header(Gate.TOKEN, preview.token()))
                        .statusCode());
        assertEquals(
                403,
                preview.send(preview.post("edit", form)
                                .header(Gate.TOKEN, preview.token())
                                .header("Origin", "http://evil.example"))
                        .statusCode());
        assertEquals(
                403,
                preview.send(preview.post("edit", form)
                                .header(Gate.TOKEN, preview.token())
                                .header("Origin", "null"))
                        .statusCode());
        assertEquals(before, text());
    }

    @Test
    void aTextThatChangedMeanwhileIsNotOverwritten() throws Exception {
        var form = title("Meins");
        Files.writeString(preview.bundle(PROGRAM), before.replace(TITLE, "Von jemand anderem"));
        var answer = preview.send(preview.edit(form));
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("changed meanwhile"), answer.body());
        assertTrue(text().contains("Von jemand anderem"));
    }

    @Test
    void workOnOtherTextsOfTheFileIsKept() throws Exception {
        var form = title("Meins");
        Files.writeString(preview.bundle(PROGRAM), before + "# von jemand anderem\n");
        assertEquals(200, preview.send(preview.edit(form)).statusCode());
        assertTrue(text().contains("Meins") && text().endsWith("# von jemand anderem\n"), text());
    }

    @Test
    void aBrokenFileIsNotWritten() throws Exception {
        var form = title("Meins");
        Files.writeString(preview.bundle(PROGRAM), before + "oops: [\n");
        assertEquals(409, preview.send(preview.edit(form)).statusCode());
        assertEquals(before + "oops: [\n", text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{offen",
                "{unbekannt}",
                "<script>alert(1)</script>",
                "[Worte](javascript:alert)",
                "rechts\u202Elinks",
                "Glocke\u0007"
            })
    void uselessOrUnsafeTextIsRefusedWithItsPlace(String target) throws Exception {
        var answer = preview.send(preview.edit(title(target)));
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("locales/de-DE/cloud-productivity.yaml:4:"), answer.body());
        assertEquals(before, text());
    }

    @Test
    void tooLargeAnEditIsRefused() throws Exception {
        assertEquals(
                413, preview.send(preview.edit(title("x".repeat(2_000_000)))).statusCode());
        assertEquals(before, text());
    }

    @Test
    void anEditThatIsNoFormOrNamesNoTextIsRefused() throws Exception {
        var form = title("Neu");
        form.put("key", "nowhere");
        assertEquals(404, preview.send(preview.edit(form)).statusCode());
        var json = preview.edit(title("Neu")).setHeader("Content-Type", "text/plain");
        assertEquals(415, preview.send(json).statusCode());
        assertEquals(before, text());
    }

    @Test
    void aTextThatTheBundleLacksIsAdded() throws Exception {
        var without = before.replaceFirst("(?s)title:\n.*?\n(?=description:)", "");
        assertTrue(without.length() < before.length());
        Files.writeString(preview.bundle(PROGRAM), without);
        await("title", "standing", "missing");
        assertEquals(200, preview.send(preview.edit(title("Wieder da"))).statusCode());
        assertTrue(text().contains("title:\n") && text().contains("Wieder da"), text());
    }

    @Test
    void callingAnOutdatedTranslationStillRightBringsItUpToDate() throws Exception {
        var model = preview.root.resolve("content/programs/" + PROGRAM + ".yaml");
        Files.writeString(model, Files.readString(model).replaceFirst("title: .*", "title: Cloud Productivity skills"));
        await("title", "standing", "stale");
        assertEquals(200, preview.send(preview.edit(title(TITLE))).statusCode());
        assertEquals("translated", preview.field(PROGRAM, "title", "standing"));
        assertTrue(text().contains("source: Cloud Productivity skills"), text());
        assertTrue(text().contains("accepted: "), text());
    }

    @Test
    void findingsComeWithTheTexts() throws Exception {
        Files.writeString(preview.bundle(PROGRAM), before.replaceFirst(TITLE, TITLE + "  mit  Lücken"));
        await("title", "target", TITLE + "  mit  Lücken");
        String json;
        do {
            json = preview.get("_serve/api/texts?locale=de-DE&program=" + PROGRAM + "&show=findings")
                    .body();
        } while (!json.contains("\"pending\": 0"));
        assertTrue(json.contains("double-space"), json);
        assertTrue(json.contains("\"matching\": 1"), json);
    }

    private void await(String key, String field, String value) throws Exception {
        while (!preview.field(PROGRAM, key, field).equals(value)) {
            Thread.sleep(20);
        }
    }
}
