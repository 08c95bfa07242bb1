package dev.samepage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class DerivedTest {
    @Test
    void oneThingOfEachClassIsKept() {
        var derived = new Derived();
        assertNull(derived.find(String.class));
        derived.put("one");
        derived.put(1);
        derived.put("two");
        assertEquals("two", derived.find(String.class));
        assertEquals(1, derived.find(Integer.class));
        assertNull(derived.find(Long.class));
    }

    @Test
    void aThingIsMadeOnce() {
        var derived = new Derived();
        var first = derived.get(StringBuilder.class, "made of", StringBuilder::new);
        assertSame(first, derived.get(StringBuilder.class, "made of", StringBuilder::new));
    }
}
