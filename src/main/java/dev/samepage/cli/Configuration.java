package dev.samepage.cli;

import dev.samepage.customrules.CustomRule;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.SeveritySetting;
import dev.samepage.locale.Grouping;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Settings;
import dev.samepage.report.Json;
import dev.samepage.text.DisplayWidth;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What holds in a workspace, each with what says so: a place in a file, or {@code default}.
 *
 * @param values settings that are no severities
 */
record Configuration(List<Value> values, List<RuleSeverity> rules) {
    private static final String DEFAULT = "default";
    private static final String GAP = "  ";

    /** A setting; of several texts where it is a list. */
    record Value(String name, List<String> texts, String from) {}

    /** A rule's severity and where another one holds. */
    record RuleSeverity(String rule, String severity, String from, List<SeveritySetting> narrower) {}

    static Configuration of(Workspace workspace) {
        var settings = workspace.settings();
        var locales = settings.locales().stream().map(LocaleTag::tag).toList();
        return new Configuration(
                List.of(
                        new Value("source", List.of(settings.source().tag()), from(settings, "source")),
                        new Value("locales", locales, from(settings, "locales")),
                        new Value(
                                "base-url",
                                settings.baseUrl().isEmpty() ? List.of() : List.of(settings.baseUrl()),
                                from(settings, "base-url")),
                        new Value("grouping", groupings(settings), from(settings, "grouping"))),
                RuleSet.of(workspace).specs().stream()
                        .map(spec -> severity(spec, workspace))
                        .toList());
    }

    private static List<String> groupings(Settings settings) {
        return settings.locales().stream()
                .filter(locale -> settings.grouping(locale) != Grouping.AUTO)
                .map(locale -> locale.tag() + ": " + settings.grouping(locale).id())
                .toList();
    }

    private static String from(Settings settings, String key) {
        var place = settings.places().get(key);
        return place != null ? place.toString() : key.equals("locales") ? "the folders of locales/" : DEFAULT;
    }

    private static RuleSeverity severity(RuleSpec spec, Workspace workspace) {
        var severities = workspace.settings().severities();
        var here = severities.find(spec.id(), "", "");
        var narrower = severities.settings().stream()
                .filter(setting -> setting.rule().value().equals(spec.id())
                        && !(setting.program().isEmpty() && setting.locale().isEmpty()))
                .toList();
        return here.map(setting -> new RuleSeverity(
                        spec.id(), setting.word(), setting.place().toString(), narrower))
                .orElseGet(() -> new RuleSeverity(spec.id(), spec.severity().id(), from(spec, workspace), narrower));
    }

    private static String from(RuleSpec spec, Workspace workspace) {
        return workspace.rules().stream()
                .filter(rule -> rule.id().equals(spec.id()))
                .map(CustomRule::place)
                .map(Object::toString)
                .findFirst()
                .orElse(DEFAULT);
    }

    String text() {
        var lines = new ArrayList<List<String>>();
        for (var value : values) {
            lines.add(List.of(
                    value.name(), value.texts().isEmpty() ? "-" : String.join(", ", value.texts()), value.from()));
        }
        var head = columns(lines);
        lines.clear();
        for (var rule : rules) {
            lines.add(List.of(rule.rule(), rule.severity(), rule.from()));
            for (var setting : rule.narrower()) {
                lines.add(List.of(
                        GAP + scope(setting), setting.word(), setting.place().toString()));
            }
        }
        return head + "\nrules (a finding that is less certain may be milder than its rule’s default)\n"
                + columns(lines);
    }

    private static String scope(SeveritySetting setting) {
        return (setting.program().value() + " " + setting.locale()).strip();
    }

    private static String columns(List<List<String>> lines) {
        var widths = new int[2];
        for (var line : lines) {
            for (var i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(line.get(i)));
            }
        }
        return lines.stream()
                .map(line -> padded(line.get(0), widths[0]) + padded(line.get(1), widths[1]) + line.get(2) + "\n")
                .collect(Collectors.joining());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - DisplayWidth.of(text)) + GAP;
    }

    String json() throws IOException {
        var out = new StringBuilder();
        var json = new Json(out).open('{');
        for (var value : values) {
            json.key(value.name()).open('{');
            json.key("values").open('[');
            for (var text : value.texts()) {
                json.item().value(text);
            }
            json.close(']').field("from", value.from()).close('}');
        }
        json.key("rules").open('[');
        for (var rule : rules) {
            json.item().open('{').field("rule", rule.rule()).field("severity", rule.severity());
            json.field("from", rule.from()).key("narrower").open('[');
            for (var setting : rule.narrower()) {
                json.item()
                        .open('{')
                        .field("program", setting.program().value())
                        .field("locale", setting.locale())
                        .field("severity", setting.word())
                        .field("from", setting.place().toString())
                        .close('}');
            }
            json.close(']').close('}');
        }
        json.close(']').close('}');
        return out.append('\n').toString();
    }
}
