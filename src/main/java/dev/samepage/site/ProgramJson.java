package dev.samepage.site;

import dev.samepage.model.Program;
import dev.samepage.site.view.CriterionView;
import dev.samepage.site.view.ProgramView;
import dev.samepage.site.view.Segment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A programme in one language as a JSON document: the model's structure and ids with that language's words. */
final class ProgramJson {
    private final Words words;
    private final List<Map<String, Object>> markets;
    private final List<Map<String, Object>> metrics;
    private final Map<String, Object> links = new LinkedHashMap<>();

    ProgramJson(Program program, Words words) {
        this.words = words;
        this.markets = program.markets().stream()
                .map(market -> titled(market.id(), words.text("markets." + market.id(), market.title())))
                .toList();
        this.metrics = program.metrics().stream()
                .map(metric -> titled(metric.id(), words.text("metrics." + metric.id(), metric.title())))
                .toList();
        program.links().forEach((id, link) -> links.put(id, words.address(link)));
    }

    String write(ProgramView view) {
        var out = new LinkedHashMap<String, Object>();
        out.put("program", view.id());
        out.put("version", view.version());
        out.put("locale", words.tag());
        out.put("direction", words.direction());
        out.put("source", view.source());
        out.put("title", text(view.title()));
        out.put("description", text(view.description()));
        out.put("author", text(view.author()));
        out.put("keywords", text(view.keywords()));
        out.put("markets", markets);
        out.put("metrics", metrics);
        out.put("links", links);
        out.put("options", view.options().stream().map(ProgramJson::option).toList());
        return Json.write(out);
    }

    private static Map<String, Object> titled(String id, Segment title) {
        var out = new LinkedHashMap<String, Object>();
        out.put("id", id);
        out.put("title", text(title));
        return out;
    }

    private static Map<String, Object> option(ProgramView.OptionView option) {
        var out = head(option.id(), option.anchor(), option.title(), option.text());
        out.put("levels", option.levels().stream().map(ProgramJson::level).toList());
        return out;
    }

    private static Map<String, Object> level(ProgramView.LevelView level) {
        var out = head(level.id(), level.anchor(), level.title(), level.text());
        out.put(
                "requirements",
                level.requirements().stream()
                        .map(requirement -> {
                            var inner = head(requirement.id(), requirement.anchor(), requirement.title(), null);
                            inner.put("criterion", criterion(requirement.criterion()));
                            return inner;
                        })
                        .toList());
        return out;
    }

    private static Map<String, Object> criterion(CriterionView criterion) {
        var out = new LinkedHashMap<String, Object>();
        out.put("kind", criterion.kind());
        out.put("id", criterion.id());
        out.put("key", criterion.key());
        out.put("anchor", criterion.anchor());
        put(out, "name", criterion.name());
        put(out, "title", criterion.title());
        put(out, "text", criterion.text());
        put(out, "rule", criterion.rule());
        criterion
                .facts()
                .forEach(fact -> out.put(
                        fact.name(),
                        List.of("min", "max", "count").contains(fact.name()) ? number(fact.value()) : fact.value()));
        if (criterion.link() != null) {
            out.put("link", criterion.link().url());
        }
        if (!criterion.lines().isEmpty()) {
            out.put("atLeast", criterion.lines().stream().map(ProgramJson::line).toList());
        }
        if (!criterion.children().isEmpty()) {
            var children =
                    criterion.children().stream().map(ProgramJson::criterion).toList();
            if (criterion.kind().equals("people")) {
                out.put("each", children.get(0));
            } else {
                out.put("of", children);
            }
        }
        return out;
    }

    private static Map<String, Object> line(CriterionView.LineView line) {
        var out = new LinkedHashMap<String, Object>();
        if (line.market() != null) {
            out.put("market", line.market());
        }
        out.put("amount", number(line.amount()));
        put(out, "title", line.title());
        put(out, "text", line.text());
        return out;
    }

    private static Map<String, Object> head(String id, String anchor, Segment title, Segment text) {
        var out = new LinkedHashMap<String, Object>();
        out.put("id", id);
        out.put("anchor", anchor);
        put(out, "title", title);
        put(out, "text", text);
        return out;
    }

    private static void put(Map<String, Object> out, String name, Segment segment) {
        if (segment != null) {
            out.put(name, text(segment));
        }
    }

    private static Map<String, Object> text(Segment segment) {
        var out = new LinkedHashMap<String, Object>();
        out.put("markdown", segment.markdown());
        out.put("language", segment.lang());
        out.put("standing", segment.standing());
        return out;
    }

    private static Object number(String digits) {
        return Long.valueOf(digits);
    }
}
