package dev.samepage.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severities;
import dev.samepage.finding.Severity;
import dev.samepage.finding.SeveritySetting;
import dev.samepage.finding.Subject;
import dev.samepage.text.MappedText;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a shard's JSON report back into the run that wrote it; whatever is no such report is refused. */
public final class ShardReader {
    private final Lines lines = new Lines();
    private final Map<String, RuleSpec> rules = new LinkedHashMap<>();

    private ShardReader() {}

    public static Run read(Reader in) throws IOException, ReportFault {
        JsonElement root;
        try {
            var json = new JsonReader(in);
            json.setStrictness(Strictness.STRICT);
            root = JsonParser.parseReader(json);
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new ReportFault("something stands behind the report’s end");
            }
        } catch (JsonParseException | MalformedJsonException | EOFException | NumberFormatException e) {
            throw new ReportFault("it is no JSON, or only a part of it");
        }
        return new ShardReader().run(new Node(root, "the report"));
    }

    private Run run(Node root) throws ReportFault {
        if (!root.has("tool") || !root.at("tool").text("name").equals("samepage")) {
            throw new ReportFault("it is no report of samepage");
        }
        if (!root.has("shard")) {
            throw new ReportFault(
                    "it is no shard’s report; write one with `samepage check --shard 1/2 --format json --output FILE`");
        }
        var block = root.at("shard");
        for (var file : block.at("lines").object().entrySet()) {
            for (var line : new Node(file.getValue(), "lines").object().entrySet()) {
                lines.add(file.getKey(), line(line.getKey()), new Node(line.getValue(), "a line").text());
            }
        }
        for (var rule : block.list("rules")) {
            rules.put(rule.text("id"), new RuleSpec(rule.text("id"), severity(rule), rule.text("summary")));
        }
        var findings = findings(root.list("findings"));
        var known = root.has("known") ? findings(root.list("known")) : List.<Finding>of();
        var units = root.at("summary").number("units", Integer.MAX_VALUE);
        return new Run(root.at("tool").text("version"), units, findings)
                .withKnown(known)
                .withRules(ran(block))
                .withLanguages(new Languages(block.text("source"), texts(block, "targets")))
                .withSeverities(severities(block))
                .withShard(Optional.of(shard(block)));
    }

    private List<RuleSpec> ran(Node block) throws ReportFault {
        return List.copyOf(rules.values()).subList(0, block.number("ran", rules.size()));
    }

    private static Shard shard(Node block) throws ReportFault {
        var count = block.number("count", 100_000);
        var index = block.number("index", count);
        if (index < 1) {
            throw new ReportFault("shards count from 1");
        }
        return new Shard(
                index,
                count,
                block.text("of"),
                block.truth("usable"),
                block.truth("readable"),
                block.has("locales") ? Optional.of(Set.copyOf(texts(block, "locales"))) : Optional.empty(),
                block.has("units") ? Optional.of(units(block)) : Optional.empty());
    }

    private static Set<Subject> units(Node block) throws ReportFault {
        var out = new LinkedHashSet<Subject>();
        for (var unit : block.list("units")) {
            out.add(new Subject(unit.text("locale"), unit.text("program"), unit.text("key"), ""));
        }
        return out;
    }

    private static Severities severities(Node block) throws ReportFault {
        var out = new ArrayList<SeveritySetting>();
        for (var silence : block.list("silent")) {
            var rule = MappedText.of("", silence.text("rule"));
            out.add(new SeveritySetting(
                    rule, SeveritySetting.EVERYWHERE, silence.text("locale"), Optional.empty(), rule.place()));
        }
        return new Severities(out);
    }

    private static List<String> texts(Node block, String name) throws ReportFault {
        var out = new ArrayList<String>();
        for (var text : block.list(name)) {
            out.add(text.text());
        }
        return out;
    }

    private List<Finding> findings(List<Node> nodes) throws ReportFault {
        var out = new ArrayList<Finding>();
        for (var node : nodes) {
            out.add(finding(node));
        }
        return out;
    }

    private Finding finding(Node node) throws ReportFault {
        var rule = rules.get(node.text("rule"));
        if (rule == null) {
            throw new ReportFault("a finding’s rule `" + node.text("rule") + "` is not among the report’s rules");
        }
        var place = lines.place(
                node.text("file"),
                node.number("line", Lines.MOST),
                node.number("column", Lines.MOST),
                node.number("endLine", Lines.MOST),
                node.number("endColumn", Lines.MOST));
        var finding = rule.at(place, node.text("message"))
                .severity(severity(node))
                .help(node.text("help"))
                .about(new Subject(node.text("locale"), node.text("program"), node.text("key"), node.text("fact")))
                .texts(node.text("source"), node.text("target"));
        for (var note : node.list("related")) {
            finding = finding.note(
                    lines.place(
                            note.text("file"),
                            note.number("line", Lines.MOST),
                            note.number("column", Lines.MOST),
                            note.number("endLine", Lines.MOST),
                            note.number("endColumn", Lines.MOST)),
                    note.text("message"));
        }
        // Made anew from what it is made of: a report that somebody has edited does not hold together.
        if (!finding.fingerprint().equals(node.text("fingerprint"))) {
            throw new ReportFault("a finding’s fingerprint " + node.text("fingerprint") + " does not fit the finding");
        }
        return finding;
    }

    private static Severity severity(Node node) throws ReportFault {
        var id = node.text("severity");
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ReportFault("`" + id + "` is no severity"));
    }

    private static int line(String number) throws ReportFault {
        if (!number.matches("[1-9][0-9]{0,6}") || Integer.parseInt(number) > Lines.MOST) {
            throw new ReportFault("`" + number + "` is no line");
        }
        return Integer.parseInt(number);
    }

    /** A JSON value that is what it is asked for, or a fault that names it. */
    private record Node(JsonElement json, String name) {
        private ReportFault fault(String wanted) {
            return new ReportFault("`" + name + "` is not " + wanted);
        }

        JsonObject object() throws ReportFault {
            if (!json.isJsonObject()) {
                throw fault("an object");
            }
            return json.getAsJsonObject();
        }

        boolean has(String key) throws ReportFault {
            return object().has(key);
        }

        Node at(String key) throws ReportFault {
            var value = object().get(key);
            if (value == null) {
                throw new ReportFault("`" + key + "` is missing in `" + name + "`");
            }
            return new Node(value, key);
        }

        List<Node> list(String key) throws ReportFault {
            var value = at(key);
            if (!value.json.isJsonArray()) {
                throw value.fault("a list");
            }
            var out = new ArrayList<Node>();
            JsonArray items = value.json.getAsJsonArray();
            items.forEach(item -> out.add(new Node(item, key)));
            return out;
        }

        String text(String key) throws ReportFault {
            return at(key).text();
        }

        String text() throws ReportFault {
            if (!json.isJsonPrimitive() || !json.getAsJsonPrimitive().isString()) {
                throw fault("a text");
            }
            return json.getAsString();
        }

        boolean truth(String key) throws ReportFault {
            var value = at(key);
            if (!value.json.isJsonPrimitive()
                    || !value.json.getAsJsonPrimitive().isBoolean()) {
                throw value.fault("true or false");
            }
            return value.json.getAsBoolean();
        }

        /** A whole number from 0 to the given most. */
        int number(String key, int most) throws ReportFault {
            var value = at(key);
            if (!value.json.isJsonPrimitive()
                    || !value.json.getAsJsonPrimitive().isNumber()
                    || !value.json.getAsString().matches("[0-9]{1,10}")
                    || value.json.getAsLong() > most) {
                throw value.fault("a whole number up to " + most);
            }
            return value.json.getAsInt();
        }
    }
}
