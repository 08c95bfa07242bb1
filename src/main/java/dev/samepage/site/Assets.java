package dev.samepage.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is no page: style, icon, script. */
final class Assets {
    private static final List<String> PLAIN = List.of("icon.svg");
    private static final List<String> STYLES = List.of("site.css", "status.css");
    private static final String SCRIPT = "checklist.js";

    private final Templates templates;

    Assets(Templates templates) {
        this.templates = templates;
    }

    List<Output> outputs() throws IOException {
        var out = new ArrayList<Output>();
        for (var name : PLAIN) {
            add(name, templates.asset(name), out);
        }
        for (var name : STYLES) {
            var style = templates.asset(name);
            add(name, style == null ? null : Slim.style(style), out);
        }
        var script = templates.asset(SCRIPT);
        add(SCRIPT, script == null ? null : Slim.script(script), out);
        return out;
    }

    /** The script's name; null where there is none. */
    String script() throws IOException {
        return templates.asset(SCRIPT) == null ? null : SCRIPT;
    }

    private static void add(String name, byte[] bytes, List<Output> out) {
        if (bytes != null) {
            out.add(new Output("assets/" + name, bytes));
        }
    }
}
