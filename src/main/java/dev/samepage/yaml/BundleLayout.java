package dev.samepage.yaml;

import dev.samepage.bundle.Bundle;
import dev.samepage.finding.Finding;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.BundleText.Block;
import dev.samepage.yaml.ScalarWriter.Style;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a bundle's units stand in its file, and how the file is written. */
final class BundleLayout {
    private String head;
    private String tail = "";
    private final List<Block> units = new ArrayList<>();
    private final List<Block> retired = new ArrayList<>();
    private String retiredHead = "";
    private int indent;
    private int retiredIndent = UnitLines.STEP;
    private Style style = Style.PLAIN;
    private String separator = "";

    private BundleLayout(String head) {
        this.head = head;
    }

    static BundleLayout empty(String head) {
        return new BundleLayout(head);
    }

    static Optional<BundleLayout> of(Bundle bundle, Consumer<Finding> findings) {
        var file = bundle.file();
        return YamlReader.read(file, findings).flatMap(root -> {
            var layout = new BundleLayout("");
            var mapping = (Mapping) root;
            if (inBraces(mapping)) {
                if (!mapping.pairs().isEmpty()) {
                    braces(mapping, findings);
                    return Optional.empty();
                }
                layout.head = file.text().substring(0, mapping.place().span().start());
                return Optional.of(layout);
            }
            return layout.read(file, mapping, bundle, findings) ? Optional.of(layout) : Optional.empty();
        });
    }

    private boolean read(SourceFile file, Mapping root, Bundle bundle, Consumer<Finding> findings) {
        var text = file.text().endsWith("\n") ? file.text() : file.text() + "\n";
        var first = root.pairs().get(0);
        indent = column(text, first);
        retiredIndent = indent + UnitLines.STEP;
        head = text.substring(0, lineStart(text, first.key().place().span().start()));
        var at = head.length();
        var gap = new StringBuilder();
        for (var pair : root.pairs()) {
            var start = withComments(
                    text, at, lineStart(text, pair.key().place().span().start()));
            var end = withInnerComments(text, pair.value().end(), indent);
            gap.append(text, at, start);
            if (pair.key().value().equals(Bundle.RETIRED)) {
                if (!retired(text, start, end, pair, bundle, findings)) {
                    return false;
                }
                retiredHead = gap + retiredHead;
            } else {
                units.add(new Block(
                        gap.toString(),
                        bundle.entry(pair.key().value()).orElseThrow(),
                        new UnitLines(text.substring(start, end))));
            }
            gap.setLength(0);
            at = end;
        }
        tail = text.substring(at);
        style = style(root);
        separator = commonGap();
        return true;
    }

    private boolean retired(String text, int start, int end, Pair section, Bundle bundle, Consumer<Finding> findings) {
        if (!(section.value() instanceof Mapping mapping) || mapping.pairs().isEmpty()) {
            retiredHead = text.substring(
                            start, lineStart(text, section.key().place().span().start())) + " ".repeat(indent)
                    + "retired:\n";
            return true;
        }
        if (inBraces(mapping)) {
            braces(mapping, findings);
            return false;
        }
        var first = mapping.pairs().get(0);
        retiredIndent = column(text, first);
        var at = lineStart(text, first.key().place().span().start());
        retiredHead = text.substring(start, at);
        for (var pair : mapping.pairs()) {
            var from = withComments(
                    text, at, lineStart(text, pair.key().place().span().start()));
            var to = pair == mapping.pairs().get(mapping.pairs().size() - 1)
                    ? end
                    : withInnerComments(text, pair.value().end(), retiredIndent);
            retired.add(new Block(
                    text.substring(at, from),
                    bundle.retired(pair.key().value()).orElseThrow(),
                    new UnitLines(text.substring(from, to))));
            at = to;
        }
        return true;
    }

    /** Remarks of a unit that has left the file's end. */
    void keep(String remarks) {
        tail = remarks + tail;
    }

    String text(List<Block> units, List<Block> retired) {
        var out = new StringBuilder(head);
        units.forEach(block -> append(out, block.gap(), block.lines().text()));
        if (!retired.isEmpty()) {
            append(
                    out,
                    retiredHead.isEmpty() ? separator : "",
                    retiredHead.isEmpty() ? " ".repeat(indent) + "retired:\n" : retiredHead);
            retired.forEach(
                    block -> out.append(block.gap()).append(block.lines().text()));
        }
        if (retired.isEmpty() && retiredHead.contains("#")) {
            out.append(retiredHead);
        } else if (units.isEmpty() && retired.isEmpty()) {
            out.append("{}\n");
        }
        return out.append(tail).toString();
    }

    private static void append(StringBuilder out, String gap, String lines) {
        // A text that keeps its last line ends (|+) would take a blank line behind it for one of its own.
        var kept = out.length() > 1 && out.substring(out.length() - 2).equals("\n\n");
        out.append(kept ? gap.replaceFirst("^\n+", "") : gap).append(lines);
    }

    List<Block> units() {
        return units;
    }

    List<Block> retired() {
        return retired;
    }

    String head() {
        return head;
    }

    int indent() {
        return indent;
    }

    int retiredIndent() {
        return retiredIndent;
    }

    Style style() {
        return style;
    }

    /** What stands between two units. */
    String separator() {
        return separator;
    }

    private String commonGap() {
        var gaps =
                units.stream().skip(1).map(Block::gap).filter(String::isBlank).toList();
        return most(gaps).orElse("");
    }

    private static Style style(Mapping root) {
        var votes = new ArrayList<Style>();
        for (var pair : root.pairs()) {
            if (pair.value() instanceof Mapping unit) {
                for (var field : unit.pairs()) {
                    var name = field.key().value();
                    if (name.equals("source") || name.equals("target")) {
                        Optional.ofNullable(UnitLines.style(field.value(), null))
                                .ifPresent(votes::add);
                    }
                }
            }
        }
        return most(votes).orElse(Style.PLAIN);
    }

    private static <T> Optional<T> most(List<T> items) {
        var counts = new LinkedHashMap<T, Integer>();
        items.forEach(item -> counts.merge(item, 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static boolean inBraces(Mapping mapping) {
        return mapping.place().file().text().charAt(mapping.place().span().start()) == '{';
    }

    private static void braces(Mapping mapping, Consumer<Finding> findings) {
        findings.accept(InputFault.WRONG_TYPE
                .at(mapping.place(), "units in braces cannot be edited here without losing their form")
                .help("write each key on a line of its own, without the braces around all of them"));
    }

    // Comments right above a key belong to it; those behind a blank line stand for themselves.
    private static int withComments(String text, int least, int start) {
        var at = start;
        while (at > least) {
            var above = lineStart(text, at - 1);
            if (above < least || !text.substring(above, at).stripLeading().startsWith("#")) {
                break;
            }
            at = above;
        }
        return at;
    }

    // Comments below a unit's last field that are indented like its fields.
    private static int withInnerComments(String text, int valueEnd, int indent) {
        var end = valueEnd > 0 && text.charAt(valueEnd - 1) == '\n' ? valueEnd : text.indexOf('\n', valueEnd) + 1;
        var at = end;
        while (at < text.length()) {
            var next = text.indexOf('\n', at) + 1;
            var line = text.substring(at, next);
            if (line.stripLeading().startsWith("#") && line.indexOf('#') > indent) {
                end = next;
            } else if (!line.isBlank()) {
                break;
            }
            at = next;
        }
        return end;
    }

    // Of the line, not of the key: `? key` is YAML too.
    private static int column(String text, Pair pair) {
        var line = lineStart(text, pair.key().place().span().start());
        var at = line;
        while (text.charAt(at) == ' ') {
            at++;
        }
        return at - line;
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }
}
