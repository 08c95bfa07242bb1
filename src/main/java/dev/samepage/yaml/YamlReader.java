package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.text.Place;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Pair;
import dev.samepage.yaml.YamlNode.Scalar;
import dev.samepage.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads one YAML document into a tree. Works on SnakeYAML's events, so that an alias can be refused where it stands
 * instead of being expanded.
 */
final class YamlReader {
    // The deepest real file nests 14 levels.
    private static final int DEEPEST = 60;

    private final SourceFile file;
    private final Offsets offsets;
    private final Consumer<Finding> findings;
    private Iterator<Event> events;
    private boolean failed;

    private YamlReader(SourceFile file, Consumer<Finding> findings) {
        this.file = file;
        this.offsets = Offsets.of(file.text());
        this.findings = findings;
    }

    /** The root of the file's single document; empty after a finding. */
    static Optional<YamlNode> read(SourceFile file, Consumer<Finding> findings) {
        var plain = PlainYaml.read(file);
        return plain.isPresent() ? plain : whole(file, findings);
    }

    /** The same, read by a parser that knows all of YAML. */
    static Optional<YamlNode> whole(SourceFile file, Consumer<Finding> findings) {
        return new YamlReader(file, findings).document();
    }

    private Optional<YamlNode> document() {
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            events = new Yaml(options)
                    .parse(new java.io.StringReader(file.text()))
                    .iterator();
            YamlNode root = null;
            while (events.hasNext()) {
                var event = events.next();
                if (event instanceof DocumentStartEvent && root != null) {
                    fault(place(event), "a second document starts here", "keep one document a file; remove this `---`");
                } else if (event instanceof NodeEvent) {
                    root = node(event, 0);
                }
                if (failed) {
                    return Optional.empty();
                }
            }
            if (root == null || root instanceof Scalar scalar && scalar.absent()) {
                fault(file.whole(), "the file is empty", "write its content, or delete the file");
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (MarkedYAMLException e) {
            syntax(e);
        } catch (ReaderException e) {
            var at = Math.min(
                    offsets.utf16(e.getPosition()), Math.max(0, file.text().length() - 1));
            fault(
                    file.at(at, Math.min(at + 1, file.text().length())),
                    String.format("the character U+%04X may not stand in a YAML file", e.getCodePoint()),
                    "remove it");
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // SnakeYAML 2.7 throws these for an escape that the file's end cuts short.
            var end = file.text().length();
            fault(
                    file.at(Math.max(0, end - 1), end),
                    "the text is cut short",
                    "complete the escape and close the quotes");
        } catch (YAMLException e) {
            fault(file.whole(), "this is no YAML: " + e.getMessage(), "check the file in an editor that knows YAML");
        }
        return Optional.empty();
    }

    private YamlNode node(Event event, int depth) {
        var place = place(event);
        if (event instanceof AliasEvent alias) {
            fault(
                    place,
                    "the alias `*" + alias.getAnchor() + "` is not read here",
                    "write the text once under `texts` or `shared` and refer to it with `use`");
            return absent(place);
        }
        if (event instanceof NodeEvent named && named.getAnchor() != null) {
            fault(
                    place,
                    "the anchor `&" + named.getAnchor() + "` is not read here",
                    "remove it; shared texts stand under `texts` and `shared`");
            return absent(place);
        }
        if (depth > DEEPEST) {
            fault(place, "the nesting is deeper than " + DEEPEST + " levels", "make the structure flatter");
            return absent(place);
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        if (event instanceof SequenceStartEvent start) {
            tag(start.getTag(), place);
            return sequence(start, place, depth);
        }
        if (event instanceof MappingStartEvent start) {
            tag(start.getTag(), place);
            return mapping(start, place, depth);
        }
        throw new IllegalStateException("a node cannot start with " + event);
    }

    private Scalar scalar(ScalarEvent event, Place place) {
        tag(event.getTag(), place);
        var text =
                ScalarMap.map(file, place.span().start(), place.span().end(), event.getValue(), event.getScalarStyle());
        var block = event.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.LITERAL
                || event.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.FOLDED;
        var span = (block && !text.isEmpty() ? text.place() : place).span();
        return new Scalar(text, span.start(), span.end(), event.isPlain());
    }

    private Sequence sequence(SequenceStartEvent opened, Place start, int depth) {
        var items = new ArrayList<YamlNode>();
        var event = events.next();
        while (!(event instanceof SequenceEndEvent) && !failed) {
            items.add(node(event, depth + 1));
            event = failed ? event : events.next();
        }
        // A block ends with its last item; SnakeYAML's end mark stands before whatever comes next.
        var last = items.isEmpty()
                ? start.span().end()
                : items.get(items.size() - 1).end();
        var end = opened.isFlow() && !failed ? utf16(event.getEndMark()) : last;
        return new Sequence(items, file, start.span().start(), start.span().end(), end);
    }

    private Mapping mapping(MappingStartEvent opened, Place start, int depth) {
        var pairs = new ArrayList<Pair>();
        var seen = new HashMap<String, Place>();
        var last = start.span().end();
        var event = events.next();
        while (!(event instanceof MappingEndEvent) && !failed) {
            var key = node(event, depth + 1);
            if (failed) {
                break;
            }
            if (!(key instanceof Scalar name)) {
                fault(key.place(), "a key must be a word, not " + key.kind(), "write `word: …`");
                break;
            }
            var value = node(events.next(), depth + 1);
            if (failed) {
                break;
            }
            last = value.end();
            var first = seen.putIfAbsent(name.value(), name.place());
            if (first != null) {
                findings.accept(InputFault.DUPLICATE_KEY
                        .at(name.place(), "the key `" + name.value() + "` stands here a second time")
                        .note(first, "first here")
                        .help("keep one of the two; YAML readers would silently take the last"));
            } else {
                pairs.add(new Pair(name, value));
            }
            event = events.next();
        }
        var end = opened.isFlow() && !failed ? utf16(event.getEndMark()) : last;
        return new Mapping(pairs, file, start.span().start(), start.span().end(), end);
    }

    private void tag(String tag, Place place) {
        if (tag != null && !tag.equals("!")) {
            fault(place, "the tag `" + shortTag(tag) + "` is not read here", "remove the tag; write the value plainly");
        }
    }

    private static String shortTag(String tag) {
        return tag.startsWith("tag:yaml.org,2002:") ? "!!" + tag.substring(18) : tag;
    }

    private void syntax(MarkedYAMLException e) {
        var mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
        var at = mark == null
                ? 0
                : Math.min(offsets.utf16(mark.getIndex()), file.text().length());
        var end = Math.min(at + 1, file.text().length());
        var problem = e.getProblem() == null ? "this is no YAML" : e.getProblem();
        var tab = problem.contains("\\t")
                || at < file.text().length() && file.text().charAt(at) == '\t';
        var finding = InputFault.YAML_SYNTAX
                .at(file.at(at, Math.max(at, end)), tab ? "a tab stands where YAML wants spaces" : plain(problem))
                .help(tab ? "indent with spaces" : cure(problem));
        if (e.getContextMark() != null && e.getContext() != null && e.getContextMark() != mark) {
            var start = Math.min(
                    offsets.utf16(e.getContextMark().getIndex()), file.text().length());
            finding =
                    finding.note(file.at(start, Math.min(start + 1, file.text().length())), plain(e.getContext()));
        }
        findings.accept(finding);
        failed = true;
    }

    private static String plain(String problem) {
        return problem.replace("<block end>", "the end of the block")
                .replace("<block mapping start>", "a key")
                .replace("<block sequence start>", "a list")
                .replace("<stream end>", "the end of the file")
                .replace("<scalar>", "a text")
                .replace('\n', ' ')
                .strip();
    }

    private static String cure(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "quote the text if it contains a colon followed by a blank, or check the indentation";
        }
        if (problem.contains("block end")) {
            return "check the indentation of this line against the lines above, and the quotes of the text before";
        }
        if (problem.contains("quoted scalar") || problem.contains("end of stream")) {
            return "close the quotes";
        }
        return "check indentation, quotes and colons here";
    }

    private void fault(Place place, String message, String help) {
        findings.accept(InputFault.YAML_SYNTAX.at(place, message).help(help));
        failed = true;
    }

    private static Scalar absent(Place place) {
        return new Scalar(place.file(), place.span().start(), place.span().end(), 0, "", true);
    }

    private Place place(Event event) {
        var start = utf16(event.getStartMark());
        var end = event instanceof ScalarEvent ? utf16(event.getEndMark()) : start + 1;
        return file.at(
                Math.min(start, file.text().length()),
                Math.min(Math.max(start, end), file.text().length()));
    }

    private int utf16(Mark mark) {
        return offsets.utf16(mark.getIndex());
    }

    /** SnakeYAML counts code points; our spans count UTF-16 units. */
    private record Offsets(int[] units) {
        static Offsets of(String text) {
            var points = text.codePointCount(0, text.length());
            if (points == text.length()) {
                return new Offsets(null);
            }
            var units = new int[points + 1];
            var at = 0;
            for (var i = 0; i < points; i++) {
                units[i] = at;
                at += Character.charCount(text.codePointAt(at));
            }
            units[points] = at;
            return new Offsets(units);
        }

        int utf16(int point) {
            return units == null ? point : units[Math.min(point, units.length - 1)];
        }
    }
}
