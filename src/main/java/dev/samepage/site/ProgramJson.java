package dev.samepage.site;

import dev.samepage.model.Program;
import dev.samepage.site.view.CriterionView;
import dev.samepage.site.view.ProgramView;
import dev.samepage.site.view.ProgramView.RequirementView;
import dev.samepage.site.view.Segment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A programme in one language as a JSON document: the model's structure and ids with that language's words. */
final class ProgramJson {
    /** How deep a requirement stands in the document. */
    static final int REQUIREMENT_DEPTH = 6;

    private ProgramJson() {}

    /**
     * What the document has beside the view of the programme.
     *
     * @param links addresses by id
     */
    record Lists(List<Titled> markets, List<Titled> metrics, Map<String, String> links) {
        static Lists of(Program program, Words words) {
            var links = new LinkedHashMap<String, String>();
            program.links().forEach((id, link) -> links.put(id, words.address(link)));
            return new Lists(
                    program.markets().stream()
                            .map(market ->
                                    new Titled(market.id(), words.text("markets." + market.id(), market.title())))
                            .toList(),
                    program.metrics().stream()
                            .map(metric ->
                                    new Titled(metric.id(), words.text("metrics." + metric.id(), metric.title())))
                            .toList(),
                    links);
        }
    }

    /** What readers know by its title. */
    record Titled(String id, Segment title) {}

    static String write(ProgramView view, Lists lists, Words words) {
        return write(view, lists, words, ProgramJson::requirement);
    }

    /**
     * @param requirement what stands for a requirement in the document
     */
    static String write(ProgramView view, Lists lists, Words words, Function<RequirementView, Object> requirement) {
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
        out.put("markets", lists.markets().stream().map(ProgramJson::titled).toList());
        out.put("metrics", lists.metrics().stream().map(ProgramJson::titled).toList());
        out.put("links", lists.links());
        out.put(
                "options",
                view.options().stream()
                        .map(option -> option(option, requirement))
                        .toList());
        return Json.write(out);
    }

    private static Map<String, Object> titled(Titled titled) {
        var out = new LinkedHashMap<String, Object>();
        out.put("id", titled.id());
        out.put("title", text(titled.title()));
        return out;
    }

    private static Map<String, Object> option(
            ProgramView.OptionView option, Function<RequirementView, Object> requirement) {
        var out = head(option.id(), option.anchor(), option.title(), option.text());
        out.put(
                "levels",
                option.levels().stream().map(level -> level(level, requirement)).toList());
        return out;
    }

    private static Map<String, Object> level(
            ProgramView.LevelView level, Function<RequirementView, Object> requirement) {
        var out = head(level.id(), level.anchor(), level.title(), level.text());
        out.put("requirements", level.requirements().stream().map(requirement).toList());
        return out;
    }

    /** A requirement as it stands in the document. */
    static Map<String, Object> requirement(RequirementView requirement) {
        var out = head(requirement.id(), requirement.anchor(), requirement.title(), null);
        out.put("criterion", criterion(requirement.criterion()));
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
        return new Json.Raw(digits);
    }
}
