package dev.samepage.audit;

import dev.samepage.locale.LocaleTag;
import java.nio.file.Path;
import java.util.Optional;

/** Which language a page is in, as its front matter or its path tells. */
final class PageLocale {
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

    private static boolean isRegional(String name) {
        var mark = Math.max(name.indexOf('-'), name.indexOf('_'));
        return (mark == 2 || mark == 3) && name.length() <= 12 && name.length() - mark > 2;
    }

    private static Optional<LocaleTag> parse(String text) {
        return LocaleTag.parse(text.strip().replace('_', '-'));
    }
}
