package dev.samepage.exchange.po;

import dev.samepage.bundle.State;
import dev.samepage.exchange.ExchangeContext;
import dev.samepage.exchange.ExchangeFault;
import dev.samepage.exchange.ExchangeResult;
import dev.samepage.exchange.ExchangeUnits;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads gettext PO files (gettext manual 0.22): fuzzy messages count as not translated, obsolete ones not at all. */
public final class PoReader {
    private PoReader() {}

    /** Never throws for what the file holds; a line that is no PO costs only itself. */
    public static ExchangeResult read(SourceFile file, ExchangeContext context) {
        List<Finding> faults = new ArrayList<>();
        var entries = PoParser.parse(file, faults::add);
        var locale = header(entries).or(() -> named(file.path())).or(context::locale);
        if (locale.isEmpty()) {
            faults.add(ExchangeFault.UNREADABLE_EXCHANGE_FILE
                    .at(file.whole(), "neither the header nor the file's name tells the target language")
                    .help("write `Language: de` (or another tag) into the header, or give it with `--locale`"));
            return new ExchangeResult(List.of(), faults);
        }
        var units = new ExchangeUnits(file, context);
        var keys = new HashSet<String>();
        for (var entry : entries) {
            if (!entry.id().isEmpty()) {
                add(entry, key(entry, keys), locale.get(), context, units);
            }
        }
        return new ExchangeResult(units.documents(), faults);
    }

    private static void add(PoEntry entry, String key, LocaleTag locale, ExchangeContext context, ExchangeUnits units) {
        for (var form = 0; form < entry.forms().size(); form++) {
            // The first of several forms is the singular's; where a language has one form only, it serves for all.
            var singular =
                    form == 0 && (entry.forms().size() > 1 || entry.plural().isEmpty());
            units.add(
                    context.source(),
                    locale,
                    entry.plural().isEmpty() ? key : key + "[" + form + "]",
                    singular ? entry.id() : entry.plural().orElse(entry.id()),
                    entry.forms().get(form),
                    entry.fuzzy() ? State.INITIAL : State.TRANSLATED);
        }
    }

    private static String key(PoEntry entry, HashSet<String> keys) {
        var context = entry.context().map(text -> text.value()).filter(text -> !text.isBlank());
        if (context.isPresent() && keys.add(context.get())) {
            return context.get();
        }
        return context.map(text -> text + "/").orElse("") + entry.id().value();
    }

    private static Optional<LocaleTag> header(List<PoEntry> entries) {
        return entries.stream()
                .filter(PoEntry::isHeader)
                .flatMap(entry -> entry.forms().stream())
                .flatMap(header -> header.value().lines())
                .filter(line -> line.regionMatches(true, 0, "Language:", 0, 9))
                .map(line -> line.substring(9).strip())
                .findFirst()
                .flatMap(PoReader::tag);
    }

    /** {@code de.po} and {@code locale/pt_BR/LC_MESSAGES/app.po}. */
    private static Optional<LocaleTag> named(String path) {
        var parts = path.split("/", -1);
        var name = parts[parts.length - 1];
        var own = tag(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
        for (var at = parts.length - 2; at >= 0 && own.isEmpty(); at--) {
            own = parts[at].length() == 2 || parts[at].length() == 5 ? tag(parts[at]) : own;
        }
        return own;
    }

    /** gettext writes {@code pt_BR}, {@code sr@latin}. */
    private static Optional<LocaleTag> tag(String text) {
        var at = text.indexOf('@');
        return LocaleTag.parse((at < 0 ? text : text.substring(0, at)).replace('_', '-'));
    }
}
