package dev.samepage.site;

import freemarker.template.TemplateMethodModelEx;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Notes each text that a template shows, in the order of the page, with the text that it was translated from. */
final class Said implements TemplateMethodModelEx {
    private final List<String> plain = new ArrayList<>();
    private final List<String> source = new ArrayList<>();

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List texts) {
        plain.add(texts.get(1).toString());
        source.add(texts.get(2).toString());
        return texts.get(0);
    }

    /** The words alone of each text. */
    List<String> plain() {
        return plain;
    }

    /** The same of the texts that they were translated from. */
    List<String> source() {
        return source;
    }

    /** The same with other words. */
    Said with(UnaryOperator<String> words) {
        var out = new Said();
        plain.forEach(text -> out.plain.add(words.apply(text)));
        source.forEach(text -> out.source.add(words.apply(text)));
        return out;
    }
}
