package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severities;
import dev.samepage.locale.Grouping;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Settings;
import dev.samepage.text.Nearest;
import dev.samepage.text.Place;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads {@code samepage.yaml}. */
public final class SettingsReader {
    static final List<String> KEYS = List.of("source", "locales", "base-url", "grouping", "severities");

    private final Consumer<Finding> findings;

    private SettingsReader(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /**
     * @param defaults what holds where the file says nothing
     */
    public static Settings read(SourceFile file, Settings defaults, Consumer<Finding> findings) {
        var reader = new SettingsReader(findings);
        return YamlReader.read(file, findings)
                .map(root -> reader.settings(Fields.of(root, "samepage.yaml", KEYS, findings), defaults))
                .orElse(defaults);
    }

    private Settings settings(Fields fields, Settings defaults) {
        var locales = fields.has("locales") ? locales(fields) : defaults.locales();
        return new Settings(
                fields.text("source")
                        .flatMap(text -> Locales.read(text, findings))
                        .orElse(defaults.source()),
                locales,
                fields.text("base-url").flatMap(this::url).orElse(defaults.baseUrl()),
                grouping(fields),
                fields.node("severities")
                        .map(node -> SeveritiesReader.read(node, locales, findings))
                        .orElse(Severities.NONE),
                places(fields));
    }

    private static Map<String, Place> places(Fields fields) {
        var out = new LinkedHashMap<String, Place>();
        fields.all().forEach(pair -> out.put(pair.key().value(), pair.key().place()));
        return out;
    }

    private List<LocaleTag> locales(Fields fields) {
        var out = new ArrayList<LocaleTag>();
        for (var text : fields.texts("locales")) {
            var locale = Locales.read(text, findings);
            if (locale.isPresent() && out.contains(locale.get())) {
                findings.accept(InputFault.DUPLICATE_ID
                        .at(text.place(), "the locale `" + text.value() + "` stands here a second time")
                        .help("remove it"));
            } else {
                locale.ifPresent(out::add);
            }
        }
        return out;
    }

    private Optional<String> url(Scalar text) {
        if (text.value().matches("https?://[^\\s\"'<>{}]+/")) {
            return Optional.of(text.value());
        }
        findings.accept(InputFault.WRONG_TYPE
                .at(text.place(), "`" + text.value() + "` is no base address")
                .help("write https://…/ with a slash at the end"));
        return Optional.empty();
    }

    private Map<LocaleTag, Grouping> grouping(Fields fields) {
        var out = new LinkedHashMap<LocaleTag, Grouping>();
        fields.node("grouping").ifPresent(node -> {
            var entries = Fields.any(node, "`grouping`", findings);
            for (var pair : entries.all()) {
                var locale = Locales.read(pair.key(), findings);
                var grouping = entries.text(pair.value(), "a grouping").flatMap(this::grouping);
                if (locale.isPresent() && grouping.isPresent()) {
                    out.put(locale.get(), grouping.get());
                }
            }
        });
        return out;
    }

    private Optional<Grouping> grouping(Scalar word) {
        var found = Arrays.stream(Grouping.values())
                .filter(grouping -> grouping.id().equals(word.value()))
                .findFirst();
        if (found.isEmpty()) {
            var ids = Arrays.stream(Grouping.values()).map(Grouping::id).toList();
            findings.accept(InputFault.WRONG_TYPE
                    .at(word.place(), "`" + word.value() + "` is no grouping")
                    .help(Nearest.help(word.value(), ids, "use one of " + String.join(", ", ids))));
        }
        return found;
    }
}
