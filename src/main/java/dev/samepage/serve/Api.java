package dev.samepage.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.samepage.bundle.State;
import dev.samepage.serve.Review.Outcome;
import dev.samepage.serve.Texts.Text;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What the preview's own scripts ask: texts with their findings, and edits. */
final class Api {
    /** Bytes of an edit; a bundle's file has at most four times as many. */
    private static final int MOST_BYTES = 1 << 20;

    private static final long MOST_SKIPPED = 1 << 26; // bytes; whoever sends more is no browser with an edit

    private static final int PAGE = 50;

    private final LiveWorkspace live;
    private final Findings findings;
    private final Review review;
    private final Gate gate;

    Api(LiveWorkspace live, Findings findings, Review review, Gate gate) {
        this.live = live;
        this.findings = findings;
        this.review = review;
        this.gate = gate;
    }

    /** Answers a question; empty where there is none of this name. */
    Optional<Answer> get(String name, Query query) {
        var preview = live.state().preview();
        if (preview.isEmpty()) {
            return Optional.of(Answer.refusal(503, "a file of the workspace is broken"));
        }
        var workspace = preview.get().workspace();
        var locale = Texts.locale(workspace, query.get("locale"));
        if (locale.isEmpty()) {
            return Optional.empty();
        }
        var texts = new Texts(workspace, findings, locale.get());
        var json = new TextJson(workspace.settings().source().tag());
        return switch (name) {
            case "unit" -> texts.text(query.get("program"), query.get("key")).map(text -> ok(json.one(text)));
            case "states" -> Optional.of(ok(TextJson.states(texts.texts(query.get("program")))));
            case "texts" -> Optional.of(ok(list(workspace, texts, json, query)));
            default -> Optional.empty();
        };
    }

    private static Answer ok(String json) {
        return Answer.json(200, json).with("Cache-Control", "no-store");
    }

    private static String list(Workspace workspace, Texts texts, TextJson json, Query query) {
        var programs = Texts.programs(workspace);
        var wanted = query.get("program");
        var filter = Texts.filter(query.get("show"), query.get("state"), query.get("words"));
        var from = number(query.get("from"));
        var shown = new ArrayList<Text>();
        var total = 0;
        var matching = 0;
        var pending = new HashSet<String>();
        for (var program : programs) {
            if (!wanted.isEmpty() && !wanted.equals(program)) {
                continue;
            }
            for (var text : texts.texts(program)) {
                total++;
                if (text.pending()) {
                    pending.add(program);
                }
                if (filter.test(text)) {
                    if (matching >= from && shown.size() < PAGE) {
                        shown.add(text);
                    }
                    matching++;
                }
            }
        }
        return json.list(shown, total, matching, pending.size(), programs);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** Takes an edit. */
    Answer post(HttpExchange exchange, String name) throws IOException {
        var refused = gate.write(exchange.getRequestHeaders());
        if (refused.isPresent()) {
            return refused.get();
        }
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            return Answer.refusal(415, "an edit is a form");
        }
        var body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            passOver(exchange.getRequestBody());
            return Answer.refusal(413, "an edit has at most " + MOST_BYTES + " bytes");
        }
        var form = Query.parse(new String(body, StandardCharsets.UTF_8));
        var preview = live.state().preview();
        if (preview.isEmpty()) {
            return Answer.json(409, new TextJson("").refusal("a file of the workspace is broken", List.of()));
        }
        var workspace = preview.get().workspace();
        var json = new TextJson(workspace.settings().source().tag());
        if (name.equals("undo")) {
            return review.undo()
                    .map(outcome -> answer(outcome, json))
                    .orElseGet(() -> Answer.json(409, json.refusal("there is nothing to take back", List.of())));
        }
        var text = Texts.locale(workspace, form.get("locale"))
                .flatMap(locale -> new Texts(workspace, findings, locale).text(form.get("program"), form.get("key")));
        var state = State.parse(form.get("state"));
        if (text.isEmpty() || state.isEmpty() || !text.get().editable()) {
            return Answer.json(404, json.refusal("the workspace has no such text to edit", List.of()));
        }
        return answer(review.edit(text.get(), form.get("version"), form.get("target"), state.get()), json);
    }

    // A browser that is still sending when the connection closes does not see the answer.
    private static void passOver(InputStream rest) throws IOException {
        var piece = new byte[1 << 16];
        var passed = 0L;
        for (var length = 0; length >= 0 && passed < MOST_SKIPPED; length = rest.read(piece)) {
            passed += length;
        }
    }

    private static Answer answer(Outcome outcome, TextJson json) {
        if (outcome instanceof Outcome.Done done) {
            return ok(json.one(done.text()));
        }
        return outcome instanceof Outcome.Refused refused
                ? Answer.json(422, json.refusal("this was not saved", refused.findings()))
                : Answer.json(409, json.refusal(((Outcome.Conflict) outcome).message(), List.of()));
    }
}
