package dev.samepage.site;

import dev.samepage.bundle.Wording;
import dev.samepage.site.TextForms.Form;
import dev.samepage.site.view.Segment;

/**
 * One text as a page says it.
 *
 * @param mark what stands before it in HTML, see {@link Marks}
 * @param text its own writings
 * @param source those of the text that it was translated from
 */
record Said(Segment segment, String mark, Form text, Form source) {
    static Said of(String id, Wording wording, TextForms forms, String mark) {
        var text = forms.of(wording.text());
        var source = forms.of(wording.source());
        return new Said(Segments.of(id, wording, text, source, mark), mark, text, source);
    }

    Said withId(String id) {
        return new Said(segment.withId(id), mark, text, source);
    }
}
