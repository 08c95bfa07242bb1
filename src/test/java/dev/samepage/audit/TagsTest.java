package dev.samepage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.text.Span;
import org.junit.jupiter.api.Test;

class TagsTest {
    @Test
    void attributesAreFoundInAnyCaseAndQuoting() {
        var tag = read("<SPAN Data-TTU-Id='a b' class = plain hidden title=\"x='y'\" last=end>");
        assertEquals("span", tag.name());
        assertEquals("a b", tag.attribute("data-ttu-id"));
        assertEquals("plain", tag.attribute("class"));
        assertEquals("", tag.attribute("hidden"));
        assertEquals("x='y'", tag.attribute("title"));
        assertEquals("end", tag.attribute("last"));
    }

    @Test
    void attributesEndWithTheirTag() {
        var text = "<a id><b id=\"other\">";
        assertEquals("", read(text).attribute("id"));
        assertEquals(new Span(0, 6), read(text).span());
        assertEquals("", read("<a id=><b id=\"other\">").attribute("id"));
        assertEquals("", read("</a id=\"x\">").attribute("id"));
        // The name's beginning or end alone is another attribute.
        assertEquals("", read("<a data-id=\"x\" ide=\"y\">").attribute("id"));
    }

    @Test
    void openQuotesAndAnglesAreNoTags() {
        for (var text : new String[] {"<", "<>", "</", "< a>", "<1>", "<a", "<a b=\"c>", "<a b=\"<\">", "<a <b>"}) {
            assertTrue(Tags.at(text.toCharArray(), 0).isEmpty(), text);
        }
    }

    private static Tags.Tag read(String text) {
        return Tags.at(text.toCharArray(), 0).orElseThrow();
    }
}
