package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.Nearest;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tags in files: well formed, of a known language, in their canonical case. */
final class Locales {
    private static final List<String> COMMON =
            List.of("en-US", "es-ES", "pt-BR", "it-IT", "fr-FR", "de-DE", "ja-JP", "zh-CN", "ru-RU", "pl-PL", "nl-NL");

    private Locales() {}

    static Optional<LocaleTag> read(Scalar text, Consumer<Finding> findings) {
        var tag = LocaleTag.parse(text.value());
        if (tag.isPresent() && tag.get().tag().equals(text.value())) {
            return tag;
        }
        var help = tag.map(LocaleTag::tag)
                .or(() -> Nearest.to(text.value(), COMMON))
                .map(near -> "did you mean `" + near + "`?")
                .orElse("use a BCP 47 tag such as `pt-BR`");
        findings.accept(InputFault.UNKNOWN_LOCALE
                .at(text.place(), "`" + text.value() + "` is no locale that is known here")
                .help(help));
        return Optional.empty();
    }
}
