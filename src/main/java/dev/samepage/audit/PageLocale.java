package dev.samepage.audit;

import dev.samepage.locale.LocaleTag;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which language a page is in, as its front matter or its path tells. */
final class PageLocale {
    private static final Set<String> SCRIPTS = Set.of("hans", "hant", "latn", "cyrl");

    private PageLocale() {}

    static Optional<LocaleTag> of(FrontMatter front, Path path) {
        for (var field : new String[] {"ms.contentlocale", "locale", "lang"}) {
            var tag = front.value(field).flatMap(PageLocale::parse);
            if (tag.isPresent()) {
                return tag;
            }
        }
        return ofPath(path);
    }

    /** The innermost folder named by a language and region, else by a two-letter language. */
    static Optional<LocaleTag> ofPath(Path path) {
        for (var regional : new boolean[] {true, false}) {
            for (var at = path.getNameCount() - 2; at >= 0; at--) {
                var name = path.getName(at).toString();
                // Folders such as "src" and "man" are ISO 639 languages too, so a bare language has two letters here.
                if (regional ? isRegional(name) : name.length() == 2) {
                    var tag = parse(name);
                    if (tag.isPresent()) {
                        return tag;
                    }
                }
            }
        }
        return Optional.empty();
    }

    static boolean isLocaleName(String name) {
        return (isRegional(name) || name.length() == 2) && parse(name).isPresent();
    }

    /** A language with a region or a script: {@code pt-br}, {@code es-419}, {@code zh-hans}; never {@code new-file}. */
    private static boolean isRegional(String name) {
        var parts = name.toLowerCase(Locale.ROOT).replace('_', '-').split("-", 4);
        var last = parts[parts.length - 1];
        var region = last.length() == 2 && letters(last)
                || last.length() == 3 && last.chars().allMatch(Character::isDigit)
                || SCRIPTS.contains(last);
        return (parts.length == 2 || parts.length == 3)
                && (parts[0].length() == 2 || parts[0].length() == 3)
                && letters(parts[0])
                && region;
    }

    private static boolean letters(String text) {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static Optional<LocaleTag> parse(String text) {
        return LocaleTag.parse(text.strip().replace('_', '-'));
    }
}
