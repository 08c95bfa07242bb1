package dev.samepage.site;

import dev.samepage.bundle.Wording;
import dev.samepage.locale.LocaleTag;
import dev.samepage.site.TextForms.Form;
import dev.samepage.site.view.Segment;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One text as a page says it.
 *
 * @param mark what stands before it in HTML, see {@link Marks}
 * @param text its own writings
 * @param source those of the text that it was translated from
 * @param shape what of it decides how a page is built, see {@link Mould#shape}
 */
record Said(Segment segment, String mark, Form text, Form source, String shape) {
    private static final Map<String, byte[]> STANDINGS = Stream.of(Wording.Standing.values())
            .map(Segments::standing)
            .collect(Collectors.toMap(name -> name, name -> name.getBytes(StandardCharsets.US_ASCII)));

    byte[] standingBytes() {
        return STANDINGS.get(segment.standing());
    }

    static Said of(String id, Wording wording, TextForms forms, String mark, LocaleTag page) {
        return of(id, wording, forms.of(wording.text()), forms.of(wording.source()), mark, page);
    }

    static Said of(String id, Wording wording, Form text, Form source, String mark, LocaleTag page) {
        var segment = Segments.of(id, wording, text, source, mark);
        return new Said(segment, mark, text, source, Mould.shape(segment, page.tag()));
    }
}
