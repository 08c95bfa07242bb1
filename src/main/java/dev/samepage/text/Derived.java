package dev.samepage.text;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A place beside a value for the few things that others make of it and will ask for again, one of each type. Only for what never
 * changes: of two threads that ask at once, each may make its own, and either may be kept.
 */
public final class Derived {
    // Null while nothing was made, and so also to a thread that sees this place before the constructor's writes.
    // Volatile, so
    // that whoever sees the list sees what is in it.
    private volatile Object[] made;

    /** What was made before, or is now. */
    public <T> T get(Class<T> type, Supplier<T> make) {
        var known = find(type);
        if (known == null) {
            known = make.get();
            put(known);
        }
        return known;
    }

    /** What was made of a type; null where nothing was. */
    public <T> T find(Class<T> type) {
        var known = made;
        for (var i = 0; known != null && i < known.length; i++) {
            if (type.isInstance(known[i])) {
                return type.cast(known[i]);
            }
        }
        return null;
    }

    /** Keeps something in place of another one of its type. */
    public void put(Object value) {
        var known = made == null ? new Object[0] : made;
        var at = 0;
        while (at < known.length && known[at].getClass() != value.getClass()) {
            at++;
        }
        var all = Arrays.copyOf(known, Math.max(known.length, at + 1));
        all[at] = value;
        made = all;
    }
}
