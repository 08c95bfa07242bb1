package dev.samepage.site;

import dev.samepage.locale.LocaleTag;
import dev.samepage.site.memory.RememberedProgram;
import dev.samepage.site.memory.Written;
import java.util.List;
import java.util.Set;

/**
 * A programme of which only some bundles have changed.
 *
 * @param changed the locales of those bundles
 * @param kept those of its outputs that they do not concern, where these are as the last build left them
 */
record Partly(RememberedProgram program, Set<String> changed, List<Written> kept) {
    boolean concerns(String path) {
        return concerns(changed, path);
    }

    boolean concerns(LocaleTag locale) {
        return changed.contains(locale.tag());
    }

    static boolean concerns(Set<String> changed, String path) {
        return changed.contains(path.substring(0, Math.max(0, path.indexOf('/'))));
    }
}
