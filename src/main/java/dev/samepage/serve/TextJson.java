package dev.samepage.serve;

import dev.samepage.bundle.Entry;
import dev.samepage.bundle.Wording.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.report.Json;
import dev.samepage.serve.Texts.Text;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Texts as the preview's scripts read them. */
final class TextJson {
    private final String source;

    /**
     * @param source the source language's tag
     */
    TextJson(String source) {
        this.source = source;
    }

    String one(Text one) {
        return Json.text(json -> write(one, json));
    }

    /** For each key its standing and its worst finding's severity. */
    static String states(List<Text> texts) {
        return Json.text(json -> {
            json.open('{');
            for (var one : texts) {
                var worst = one.worst().map(severity -> " " + severity.id()).orElse("");
                json.field(one.message().key(), name(one.standing()) + worst);
            }
            json.close('}');
        });
    }

    /**
     * A stretch of a list.
     *
     * @param total how many texts there are to choose from
     * @param matching how many were chosen; the list may have fewer
     * @param pending programmes that are still being checked
     */
    String list(List<Text> shown, int total, int matching, int pending, Collection<String> programs) {
        return Json.text(json -> {
            json.open('{').field("total", total).field("matching", matching).field("pending", pending);
            json.key("programs").open('[');
            for (var program : programs) {
                json.item().value(program);
            }
            json.close(']').key("texts").open('[');
            for (var one : shown) {
                json.item();
                write(one, json);
            }
            json.close(']').close('}');
        });
    }

    /** Why an edit was not taken, each fault with the line that shows it. */
    String refusal(String message, List<Finding> findings) {
        return Json.text(json -> {
            json.open('{').field("message", message).key("faults");
            FaultJson.write(findings, json);
            json.close('}');
        });
    }

    private void write(Text one, Json json) throws IOException {
        var model = one.message().text();
        json.open('{')
                .field("program", one.program())
                .field("locale", one.locale().tag())
                .field("key", one.message().key())
                .field("standing", name(one.standing()))
                .field("sourceLocale", source)
                .field("source", model.value())
                .field("sourcePlace", model.place().toString())
                .field(
                        "target",
                        one.entry().map(entry -> entry.target().value()).orElse(""))
                .field(
                        "state",
                        one.standing() == Standing.SOURCE
                                ? ""
                                : one.entry().map(entry -> entry.state().id()).orElse("initial"))
                .field(
                        "place",
                        one.entry().map(entry -> place(entry).toString()).orElse(""))
                .field("note", one.entry().map(Entry::note).orElse(""))
                .field(
                        "was",
                        one.entry()
                                .flatMap(entry -> entry.staleAgainst(model))
                                .map(old -> old.value())
                                .orElse(""))
                .field("version", one.version())
                .field("editable", one.editable())
                .field("pending", one.pending())
                .key("suggestions")
                .open('[');
        for (var suggestion : one.entry().map(Entry::suggestions).orElse(List.of())) {
            json.item().value(suggestion);
        }
        json.close(']').key("findings");
        write(one.findings(), json);
        json.close('}');
    }

    private static dev.samepage.text.Place place(Entry entry) {
        return entry.translated() ? entry.target().place() : entry.key().place();
    }

    private static void write(List<Finding> findings, Json json) throws IOException {
        json.open('[');
        for (var finding : findings) {
            json.item()
                    .open('{')
                    .field("rule", finding.rule().id())
                    .field("severity", finding.severity().id())
                    .field("message", finding.message())
                    .field("help", finding.help())
                    .field("place", finding.place().toString())
                    .close('}');
        }
        json.close(']');
    }

    private static String name(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
