package dev.samepage.site;

import dev.samepage.site.view.IndexEntry;
import dev.samepage.site.view.PageView;
import dev.samepage.site.view.ProgramView;
import dev.samepage.site.view.Segment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
                levels.add(thing(CREDENTIAL, name, page, "#" + level.anchor()));
            }
        }
        var title = words.apply(program.title());
        var out = thing(CREDENTIAL, title.plain(), page, "");
        out.put("inLanguage", title.lang());
        out.put("version", program.version());
        out.put("hasPart", levels);
        return block(out);
    }

    /** The programmes of an index in their order. */
    static TemplateModel of(PageView page, String title, List<IndexEntry> programs) {
        var items = new ArrayList<Map<String, Object>>();
        for (var program : programs) {
            var item = new LinkedHashMap<String, Object>();
            item.put("@type", "ListItem");
            item.put("position", items.size() + 1);
            item.put("item", thing(CREDENTIAL, program.title().plain(), page, program.href()));
            items.add(item);
        }
        var out = thing("ItemList", title, page, "");
        out.put("itemListElement", items);
        return block(out);
    }

    private static Map<String, Object> thing(String type, String name, PageView page, String reference) {
        var out = new LinkedHashMap<String, Object>();
        out.put("@type", type);
        out.put("name", name);
        // Only an address that holds everywhere says which thing is meant.
        if (page.canonical() != null) {
            var own = reference.isEmpty() || reference.startsWith("#");
            out.put(
                    "url",
                    own
                            ? page.canonical() + reference
                            : URI.create(page.canonical()).resolve(reference).toString());
        }
        return out;
    }

    // Inside a script element only "<" could end it or open a comment; as an escape it is the same JSON.
    private static TemplateModel block(Map<String, Object> thing) {
        var out = new LinkedHashMap<String, Object>();
        out.put("@context", "https://schema.org");
        out.putAll(thing);
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(Json.compact(out).replace("<", "\\u003c"));
        } catch (TemplateModelException e) {
            throw new IllegalStateException("markup that is escaped already cannot fail", e);
        }
    }
}
