package dev.samepage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MappedTextTest {
    // Behind the tab, which is written as an escape, all stands one further on.
    private static final String VALUE = "a\tb {n, plural, one {one}}";
    private static final int ONE = VALUE.indexOf("one}");
    private final SourceFile file = new SourceFile("bundle.yaml", "target: \"a\\tb {n, plural, one {one}}\"");
    private final MappedText message = MappedText.of(file, VALUE, offsets());

    private static int[] offsets() {
        var out = new int[VALUE.length() + 1];
        for (var i = 0; i < out.length; i++) {
            out[i] = "target: \"".length() + (i < 2 ? i : i + 1);
        }
        return out;
    }

    @Test
    void aTextMadeOfAnothersCharactersStandsWhereTheyDo() {
        var taken = MappedText.of(message, "\tbone", new int[] {1, 2, ONE, ONE + 1, ONE + 2, ONE + 3});
        assertEquals("\\t", taken.place(new Span(0, 1)).text());
        assertEquals("one", taken.place(new Span(2, 5)).text());
        assertEquals(message.place(new Span(ONE, ONE + 3)), taken.place(new Span(2, 5)));
        assertEquals("ne", taken.part(new Span(3, 5)).place().text());
    }

    @Test
    void whatSharesAnEqualTextKeepsItsPlace() {
        var taken = MappedText.of(message, "one", new int[] {ONE, ONE + 1, ONE + 2, ONE + 3});
        var shared = taken.sharing(MappedText.of("other", "one"));
        assertEquals("one", shared.place().text());
        assertEquals(taken.place(new Span(1, 2)), shared.place(new Span(1, 2)));
    }
}
