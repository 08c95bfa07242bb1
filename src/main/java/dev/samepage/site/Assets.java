package dev.samepage.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is no page: styles, icon, scripts. */
final class Assets {
    private static final String ICON = "icon.svg";
    private static final String STYLE = "site.css";
    private static final String LISTS = "lists.css";
    private static final String STATUS = "status.css";
    private static final String SCRIPT = "checklist.js";
    private static final String MORE = "checklist-more.js";
    private static final String INDEX = "index.js";

    private final Templates templates;

    Assets(Templates templates) {
        this.templates = templates;
    }

    List<Output> outputs() throws IOException {
        var out = new ArrayList<Output>();
        var icon = asset(ICON);
        var plain = Slim.style(asset(STYLE));
        var names = Slim.shortNames(plain);
        var style = Slim.renamed(plain, names);
        var script = Slim.script(asset(SCRIPT));
        var more = Slim.script(asset(MORE));
        add(ICON, icon, out);
        add(STYLE, style, out);
        add(LISTS, Slim.renamed(Slim.style(asset(LISTS)), names), out);
        add(STATUS, Slim.renamed(Slim.style(asset(STATUS)), names), out);
        add(SCRIPT, script, out);
        add(MORE, more, out);
        add(INDEX, Slim.script(asset(INDEX)), out);
        OfflineKit.of(style, icon, script, more).ifPresent(kit -> out.add(new Output("assets/offline.js", kit)));
        return out;
    }

    /** A script that hands the pages' scripts a value, as JSON or as a script's expression. */
    static String part(String name, String value) {
        return "samepage.part(" + Json.quote(name) + "," + value + ")\n";
    }

    /** The same in bytes. */
    static byte[] part(String name, Bytes value) {
        var out = new Bytes(value.length() + 64);
        out.put("samepage.part(" + Json.quote(name) + ",");
        out.put(value);
        out.put(")\n");
        return out.copy();
    }

    // Where the workspace has none of its own, the built-in one is there.
    private byte[] asset(String name) throws IOException {
        return Objects.requireNonNull(templates.asset(name), name);
    }

    private static void add(String name, byte[] bytes, List<Output> out) {
        out.add(new Output("assets/" + name, bytes));
    }
}
