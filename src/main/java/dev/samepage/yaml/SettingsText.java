package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Settings;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Mapping;
import dev.samepage.yaml.YamlNode.Pair;
import dev.samepage.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A {@code samepage.yaml} with one more locale; all else in it stays as it is. */
public final class SettingsText {
    private SettingsText() {}

    /**
     * @param settings what the file says
     * @return empty after a finding; the same text where the file names no locales, since then the folders count
     */
    public static Optional<String> with(
            LocaleTag locale, SourceFile file, Settings settings, Consumer<Finding> findings) {
        var list = YamlReader.read(file, findings)
                .filter(Mapping.class::isInstance)
                .flatMap(root -> ((Mapping) root)
                        .pairs().stream()
                                .filter(pair -> pair.key().value().equals("locales"))
                                .map(Pair::value)
                                .findFirst());
        if (list.isEmpty()) {
            return Optional.of(file.text());
        }
        var text = with(locale, file.text(), (Sequence) list.get());
        var wanted = new ArrayList<>(settings.locales());
        wanted.add(locale);
        var faults = new ArrayList<Finding>();
        var again = SettingsReader.read(new SourceFile(file.path(), text), settings, faults::add);
        if (faults.isEmpty() && again.locales().equals(wanted)) {
            return Optional.of(text);
        }
        findings.accept(InputFault.WRONG_TYPE
                .at(list.get().place(), "this list cannot be edited without harm")
                .help("add `" + locale + "` to it by hand"));
        return Optional.empty();
    }

    private static String with(LocaleTag locale, String text, Sequence list) {
        var items = list.items();
        if (items.isEmpty()) {
            return splice(text, list.end() - 1, locale.tag());
        }
        var end = items.get(items.size() - 1).end();
        if (text.charAt(list.place().span().start()) == '[') {
            return splice(text, end, ", " + locale.tag());
        }
        var line = text.indexOf('\n', end);
        var start = text.lastIndexOf(
                        '\n', items.get(items.size() - 1).place().span().start())
                + 1;
        var dash =
                text.substring(start, items.get(items.size() - 1).place().span().start());
        return line < 0 ? text + "\n" + dash + locale.tag() + "\n" : splice(text, line + 1, dash + locale.tag() + "\n");
    }

    private static String splice(String text, int at, String added) {
        return text.substring(0, at) + added + text.substring(at);
    }

    /** The text of a file that did not exist. */
    public static String create(Settings settings, LocaleTag locale) {
        var locales = new ArrayList<String>();
        settings.locales().forEach(known -> locales.add(known.tag()));
        locales.add(locale.tag());
        return String.join(
                "\n", List.of("source: " + settings.source(), "locales: [" + String.join(", ", locales) + "]", ""));
    }
}
