package dev.samepage.report;

import dev.samepage.finding.Subject;
import dev.samepage.text.Place;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a shard's JSON report has beyond any other: all that is needed to write other formats from it. */
final class ShardBlock {
    private ShardBlock() {}

    static void write(Shard shard, Run run, Json json) throws IOException {
        json.key("shard")
                .open('{')
                .field("index", shard.index())
                .field("count", shard.count())
                .field("of", shard.of())
                .field("usable", shard.usable())
                .field("readable", shard.readable())
                .field("source", run.languages().source());
        texts("targets", run.languages().targets(), json);
        if (shard.locales().isPresent()) {
            texts("locales", new TreeSet<>(shard.locales().get()), json);
        }
        if (shard.units().isPresent()) {
            units(shard.units().get(), json);
        }
        rules(run, json);
        json.key("silent").open('[');
        for (var silence : Shard.silences(run)) {
            json.item()
                    .open('{')
                    .field("rule", silence.rule())
                    .field("locale", silence.locale())
                    .close('}');
        }
        json.close(']');
        lines(run, json);
        json.close('}');
    }

    private static void texts(String name, Collection<String> texts, Json json) throws IOException {
        json.key(name).open('[');
        for (var text : texts) {
            json.item().value(text);
        }
        json.close(']');
    }

    private static void units(Collection<Subject> units, Json json) throws IOException {
        var sorted = units.stream()
                .sorted(Comparator.comparing(Subject::locale)
                        .thenComparing(Subject::program)
                        .thenComparing(Subject::key))
                .toList();
        json.key("units").open('[');
        for (var unit : sorted) {
            json.item()
                    .open('{')
                    .field("locale", unit.locale())
                    .field("program", unit.program())
                    .field("key", unit.key())
                    .close('}');
        }
        json.close(']');
    }

    private static void rules(Run run, Json json) throws IOException {
        var ran = run.rules().size();
        json.field("ran", ran).key("rules").open('[');
        for (var rule : run.namedRules()) {
            json.item()
                    .open('{')
                    .field("id", rule.id())
                    .field("severity", rule.severity().id())
                    .field("summary", rule.summary())
                    .close('}');
        }
        json.close(']');
    }

    /** The lines of files that findings and their notes are about. */
    private static void lines(Run run, Json json) throws IOException {
        var files = new TreeMap<String, TreeMap<Integer, String>>();
        for (var finding : run.all()) {
            lines(finding.place(), files);
            finding.notes().forEach(note -> lines(note.place(), files));
        }
        json.key("lines").open('{');
        for (var file : files.entrySet()) {
            json.key(file.getKey()).open('{');
            for (var line : file.getValue().entrySet()) {
                json.field(Integer.toString(line.getKey()), line.getValue());
            }
            json.close('}');
        }
        json.close('}');
    }

    private static void lines(Place place, TreeMap<String, TreeMap<Integer, String>> files) {
        var lines = files.computeIfAbsent(place.file().path(), path -> new TreeMap<>());
        for (var line = place.start().line(); line <= place.end().line(); line++) {
            lines.put(line, place.file().line(line));
        }
    }
}
