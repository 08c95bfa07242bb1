package dev.samepage.site;

import dev.samepage.site.view.IndexEntry;
import dev.samepage.site.view.PageView;
import dev.samepage.site.view.ProgramView;
import dev.samepage.site.view.Segment;
import freemarker.template.TemplateModel;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a page tells machines of its programmes, in schema.org's words: JSON-LD in a block that no browser runs. */
final class StructuredData {
    private static final String CREDENTIAL = "EducationalOccupationalCredential";

    private StructuredData() {}

    /**
     * A programme with its levels, each of which can be earned.
     *
     * @param words gives the page's words for those of the view
     */
    static TemplateModel of(PageView page, ProgramView program, UnaryOperator<Segment> words) {
        var levels = new ArrayList<Map<String, Object>>();
        for (var option : program.options()) {
            for (var level : option.levels()) {
                var name = words.apply(option.title()).plain() + " – "
                        + words.apply(level.title()).plain();
                levels.add(thing(CREDENTIAL, name, page.canonical(), "#" + level.anchor()));
            }
        }
        var title = words.apply(program.title());
        var out = thing(CREDENTIAL, title.plain(), page.canonical(), "");
        out.put("inLanguage", title.lang());
        out.put("version", program.version());
        out.put("hasPart", levels);
        return block(out);
    }

    /** The programmes of an index, taken one by one in their order. */
    static final class Items {
        private final Bytes json = new Bytes();
        private final String folder; // null where no address holds everywhere
        private int count;

        Items(PageView page, String title) {
            // All of them stand in the page's own folder.
            folder = page.canonical() == null
                    ? null
                    : URI.create(page.canonical()).resolve(".").toString();
            var head = json(thing("ItemList", title, page.canonical(), ""));
            json.put(head.substring(0, head.length() - 1));
            json.put(",\"itemListElement\":[");
        }

        void add(IndexEntry program) {
            json.put(count == 0 ? "{" : ",{");
            count++;
            json.put("\"@type\":\"ListItem\",\"position\":" + count + ",\"item\":");
            json.put(escaped(Json.compact(thing(CREDENTIAL, program.title().plain(), folder, program.href()))));
            json.put('}');
        }

        /** All of them; nothing may be taken any more. */
        Bytes all() {
            json.put("]}");
            return json;
        }
    }

    /**
     * @param base nullable; an address that holds everywhere, and only such a one says which thing is meant
     * @param rest behind it
     */
    private static Map<String, Object> thing(String type, String name, String base, String rest) {
        var out = new LinkedHashMap<String, Object>();
        out.put("@type", type);
        out.put("name", name);
        if (base != null) {
            out.put("url", base + rest);
        }
        return out;
    }

    private static TemplateModel block(Map<String, Object> thing) {
        return Segments.html(json(thing));
    }

    private static String json(Map<String, Object> thing) {
        var out = new LinkedHashMap<String, Object>();
        out.put("@context", "https://schema.org");
        out.putAll(thing);
        return escaped(Json.compact(out));
    }

    // Inside a script element only "<" could end it or open a comment; as an escape it is the same JSON.
    private static String escaped(String json) {
        return json.replace("<", "\\u003c");
    }
}
