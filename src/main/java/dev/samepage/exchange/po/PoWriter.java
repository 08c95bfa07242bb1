package dev.samepage.exchange.po;

import dev.samepage.bundle.State;
import dev.samepage.exchange.transfer.WorkFile;
import dev.samepage.exchange.transfer.WorkUnit;

/** Writes PO files (gettext manual 0.22, "PO Files"): the key is the context, what is stale or a draft is fuzzy. */
public final class PoWriter {
    /** The header's field that names the programme. */
    static final String PROGRAM = "X-Samepage-Program";

    /** Before the source's hash in an extracted comment. */
    static final String HASH = "source-hash: ";

    private PoWriter() {}

    public static String write(WorkFile file) {
        var out = new StringBuilder();
        out.append("msgid \"\"\nmsgstr \"\"\n");
        for (var line : new String[] {
            "Project-Id-Version: " + file.program(),
            "Language: " + file.target().tag().replace('-', '_'),
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: 8bit",
            "X-Source-Language: " + file.source().tag(),
            PROGRAM + ": " + file.program()
        }) {
            out.append(quoted(line + "\n")).append('\n');
        }
        file.units().forEach(unit -> unit(unit, out));
        return out.toString();
    }

    private static void unit(WorkUnit unit, StringBuilder out) {
        out.append('\n');
        unit.remarks()
                .forEach(remark -> out.append("#. ")
                        .append(remark.replaceAll("\\R", " ").replaceAll("\\p{Cc}", " "))
                        .append('\n'));
        out.append("#. ").append(HASH).append(unit.hash()).append('\n');
        if (unit.state() == State.INITIAL && !unit.target().isEmpty()) {
            out.append("#, fuzzy\n");
        }
        unit.previous().ifPresent(old -> field("#| msgid", "#| ", old, out));
        field("msgctxt", "", unit.key(), out);
        field("msgid", "", unit.source(), out);
        field("msgstr", "", unit.target(), out);
    }

    /** A text with line ends is written line by line, as gettext's own tools do. */
    private static void field(String name, String margin, String text, StringBuilder out) {
        var lines = text.split("(?<=\n)", -1);
        if (lines.length == 1 || lines.length == 2 && lines[1].isEmpty()) {
            out.append(name).append(' ').append(quoted(text)).append('\n');
            return;
        }
        out.append(name).append(" \"\"\n");
        for (var line : lines) {
            if (!line.isEmpty()) {
                out.append(margin).append(quoted(line)).append('\n');
            }
        }
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20 || c == 0x7F) {
                        out.append(String.format("\\%03o", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.append('"').toString();
    }
}
