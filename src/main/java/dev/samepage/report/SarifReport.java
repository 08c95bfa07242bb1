package dev.samepage.report;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import dev.samepage.finding.Subject;
import dev.samepage.text.DisplayWidth;
import dev.samepage.text.Place;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** SARIF 2.1.0 with Errata 01 (OASIS); section numbers below are that standard's. */
public final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    // 3.11.6: "[text](target)" in a message is a link; a translator's text must not become one.
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*+]\\(");

    @Override
    public void write(Run run, Appendable out) throws IOException {
        var json = new Json(out).open('{');
        json.field("$schema", SCHEMA).field("version", "2.1.0");
        json.key("runs").open('[').item().open('{');
        var indexes = rules(run, json);
        // 3.14.17: our columns count code points; the default would be UTF-16 units.
        json.field("columnKind", "unicodeCodePoints");
        json.key("results").open('[');
        var occurrences = new Occurrences();
        for (var finding : run.findings()) {
            result(finding, Standing.NEW, run, indexes, occurrences, json.item());
        }
        for (var finding : run.known()) {
            result(finding, Standing.KNOWN, run, indexes, occurrences, json.item());
        }
        json.close(']').close('}').close(']').close('}');
        out.append('\n');
    }

    private enum Standing {
        NEW,
        KNOWN
    }

    private static Map<String, Integer> rules(Run run, Json json) throws IOException {
        json.key("tool").open('{').key("driver").open('{');
        json.field("name", "samepage").field("version", run.version());
        json.key("rules").open('[');
        var indexes = new HashMap<String, Integer>();
        for (var rule : run.namedRules()) {
            indexes.put(rule.id(), indexes.size());
            var text = run.text(rule);
            json.item().open('{').field("id", rule.id());
            text(json, "shortDescription", rule.summary());
            if (!text.description().isEmpty()) {
                text(json, "fullDescription", text.description());
            }
            if (!text.markdown().isEmpty()) {
                // 3.49.13: a Markdown help needs a plain one beside it; Markdown reads well as it stands.
                json.key("help")
                        .open('{')
                        .field("text", text.markdown())
                        .field("markdown", text.markdown())
                        .close('}');
            }
            if (!text.uri().isEmpty()) {
                json.field("helpUri", text.uri());
            }
            json.key("defaultConfiguration")
                    .open('{')
                    .field("level", level(rule.severity()))
                    .close('}');
            json.close('}');
        }
        json.close(']').close('}').close('}');
        return indexes;
    }

    private static void result(
            Finding finding,
            Standing standing,
            Run run,
            Map<String, Integer> indexes,
            Occurrences occurrences,
            Json json)
            throws IOException {
        json.open('{').field("ruleId", finding.rule().id());
        json.field("ruleIndex", indexes.get(finding.rule().id()));
        json.field("level", level(finding.severity()));
        text(json, "message", unlinked(Wording.messageAndHelp(finding)));
        json.key("locations").open('[').item().open('{');
        physical(finding.place(), json);
        var subject = finding.subject();
        if (!subject.key().isEmpty()) {
            json.key("logicalLocations")
                    .open('[')
                    .item()
                    .open('{')
                    .field("fullyQualifiedName", subject.key())
                    .close('}')
                    .close(']');
        }
        json.close('}').close(']');
        related(finding, json);
        // 3.27.17: GitHub matches alerts by the first key; ours never depends on the line in spite of that key's name.
        json.key("partialFingerprints")
                .open('{')
                .field("primaryLocationLineHash", finding.fingerprint() + ":" + occurrences.next(finding))
                .field("samepageFact/v1", finding.fingerprint())
                .close('}');
        suppressions(standing, run, json);
        properties(finding, json);
        json.close('}');
    }

    private static void related(Finding finding, Json json) throws IOException {
        if (finding.notes().isEmpty()) {
            return;
        }
        json.key("relatedLocations").open('[');
        var id = 1;
        for (var note : finding.notes()) {
            json.item().open('{').field("id", id++);
            physical(note.place(), json);
            text(json, "message", unlinked(DisplayWidth.visible(note.text())));
            json.close('}');
        }
        json.close(']');
    }

    private static void physical(Place place, Json json) throws IOException {
        var start = place.start();
        var end = place.end();
        json.key("physicalLocation").open('{');
        json.key("artifactLocation")
                .open('{')
                .field("uri", FileUri.of(place.file().path()))
                .close('}');
        json.key("region")
                .open('{')
                .field("startLine", start.line())
                .field("startColumn", start.column())
                .field("endLine", end.line())
                .field("endColumn", end.column())
                .close('}');
        json.close('}');
    }

    private static void suppressions(Standing standing, Run run, Json json) throws IOException {
        // 3.27.23: where one result has suppressions, all have; an empty list means "not suppressed".
        if (run.known().isEmpty()) {
            return;
        }
        json.key("suppressions").open('[');
        if (standing == Standing.KNOWN) {
            json.item()
                    .open('{')
                    .field("kind", "external")
                    .field("justification", "listed in the baseline")
                    .close('}');
        }
        json.close(']');
    }

    private static void properties(Finding finding, Json json) throws IOException {
        var subject = finding.subject();
        if (subject.equals(Subject.NONE)
                && finding.source().isEmpty()
                && finding.target().isEmpty()) {
            return;
        }
        json.key("properties").open('{');
        present(json, "locale", subject.locale());
        present(json, "program", subject.program());
        present(json, "key", subject.key());
        present(json, "fact", subject.fact());
        present(json, "source", finding.source());
        present(json, "target", finding.target());
        json.close('}');
    }

    private static void present(Json json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.field(name, value);
        }
    }

    // 3.11.5 asks to double braces for the sake of placeholders. A message without "arguments" has none, and the
    // viewers
    // in use show such a text as it stands, so `{count}` stays `{count}`.
    private static void text(Json json, String name, String text) throws IOException {
        json.key(name).open('{').field("text", text).close('}');
    }

    private static String unlinked(String text) {
        return LINK.matcher(text).find() ? text.replaceAll("[\\[\\]\\\\]", "\\\\$0") : text;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
