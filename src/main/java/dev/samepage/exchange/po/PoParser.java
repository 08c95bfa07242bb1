package dev.samepage.exchange.po;

import dev.samepage.exchange.ExchangeFault;
import dev.samepage.finding.Finding;
import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Cuts a PO file into entries; obsolete ones ({@code #~}) are passed over. */
final class PoParser {
    private final SourceFile file;
    private final Consumer<Finding> faults;
    private final List<PoEntry> entries = new ArrayList<>();

    private Optional<PoString> context = Optional.empty();
    private Optional<PoString> id = Optional.empty();
    private Optional<PoString> plural = Optional.empty();
    private final List<PoString> forms = new ArrayList<>();
    private boolean fuzzy;
    private boolean nextFuzzy;
    private String hash = "";
    private String nextHash = "";
    private PoString open;

    private PoParser(SourceFile file, Consumer<Finding> faults) {
        this.file = file;
        this.faults = faults;
    }

    static List<PoEntry> parse(SourceFile file, Consumer<Finding> faults) {
        var parser = new PoParser(file, faults);
        var text = file.text();
        for (var at = 0; at < text.length(); ) {
            var end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            parser.line(at, end);
            at = end + 1;
        }
        parser.finish();
        return parser.entries;
    }

    private void line(int from, int to) {
        var text = file.text();
        var start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start == to) {
            return;
        }
        var c = text.charAt(start);
        if (c == '#') {
            comment(start, to);
        } else if (c == '"') {
            if (open == null) {
                fault(start, to, "a string stands here that belongs to nothing");
            } else {
                string(start, to);
            }
        } else {
            keyword(start, to);
        }
    }

    private void comment(int from, int to) {
        if (!forms.isEmpty()) {
            finish();
        }
        open = null;
        if (file.text().startsWith("#,", from)) {
            var flags = file.text().substring(from, to);
            nextFuzzy = nextFuzzy || flags.contains("fuzzy");
        } else if (file.text().startsWith("#~", from)) {
            nextFuzzy = false;
            nextHash = "";
        } else if (file.text().startsWith("#. " + PoWriter.HASH, from)) {
            nextHash = file.text()
                    .substring(Math.min(to, from + 3 + PoWriter.HASH.length()), to)
                    .strip();
        }
    }

    private void keyword(int from, int to) {
        var text = file.text();
        var quote = text.indexOf('"', from);
        if (quote < 0 || quote >= to) {
            fault(from, to, "a PO file has keywords with strings, comments and nothing else");
            return;
        }
        var word = text.substring(from, quote).strip();
        var string = new PoString(file, quote + 1);
        if (word.equals("msgctxt") || word.equals("msgid")) {
            if (!forms.isEmpty() || word.equals("msgid") && id.isPresent()) {
                finish();
            }
            fuzzy = nextFuzzy;
            hash = nextHash;
            if (word.equals("msgid")) {
                id = Optional.of(string);
            } else {
                context = Optional.of(string);
            }
        } else if (word.equals("msgid_plural")) {
            plural = Optional.of(string);
        } else if (word.equals("msgstr") || word.startsWith("msgstr[") && word.endsWith("]")) {
            forms.add(string);
        } else {
            fault(from, to, "`" + word + "` is no keyword of PO files");
            open = null;
            return;
        }
        open = string;
        string(quote, to);
    }

    private void string(int from, int to) {
        if (!open.add(from, to)) {
            fault(from, to, "the string is not closed in its line");
        }
    }

    private void finish() {
        if (id.isPresent() && !forms.isEmpty()) {
            entries.add(new PoEntry(
                    context.map(PoString::text),
                    id.get().text(),
                    plural.map(PoString::text),
                    forms.stream().map(PoString::text).toList(),
                    fuzzy,
                    hash));
        }
        context = Optional.empty();
        id = Optional.empty();
        plural = Optional.empty();
        forms.clear();
        fuzzy = false;
        nextFuzzy = false;
        hash = "";
        nextHash = "";
        open = null;
    }

    private void fault(int from, int to, String message) {
        faults.accept(ExchangeFault.UNREADABLE_EXCHANGE_FILE
                .at(file.at(from, to), message)
                .help("correct the line, or check the file with `msgfmt --check`"));
    }
}
