package dev.samepage.site;

import dev.samepage.site.view.Segment;
import freemarker.template.TemplateMethodModelEx;
import java.util.ArrayList;
import java.util.List;

/** Notes each text that a template shows, in the order of the page, with the text that it was translated from. */
final class Shown implements TemplateMethodModelEx {
    private final List<String> plain = new ArrayList<>();
    private final List<String> source = new ArrayList<>();

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List texts) {
        plain.add(texts.get(1).toString());
        source.add(texts.get(2).toString());
        return texts.get(0);
    }

    void add(Segment text) {
        plain.add(text.plain());
        source.add(text.sourcePlain());
    }

    /** The words alone of each text. */
    List<String> plain() {
        return plain;
    }

    /** The same of the texts that they were translated from. */
    List<String> source() {
        return source;
    }
}
