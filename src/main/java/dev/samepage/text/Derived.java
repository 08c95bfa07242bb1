package dev.samepage.text;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A place beside a value for the few things that others make of it and will ask for again, one of each class. Only for what never
 * changes: of two threads that ask at once, each may make its own, and either may be kept.
 */
public final class Derived {
    // Classes and what was made of them, in turns. Null while nothing was made, and so also to a thread that sees this
    // place before the constructor's writes. Volatile, so that whoever sees the array sees what is in it.
    private volatile Object[] made;

    /**
     * What was made before, or is now.
     *
     * @param of what it is made of, and of nothing else
     */
    public <K, T> T get(Class<T> type, K of, Function<K, T> make) {
        var known = find(type);
        if (known == null) {
            known = make.apply(of);
            put(known);
        }
        return known;
    }

    /** What was made of a class itself, not of one that extends it; null where nothing was. */
    public <T> T find(Class<T> type) {
        var known = made;
        for (var i = 0; known != null && i < known.length; i += 2) {
            if (known[i] == type) {
                @SuppressWarnings("unchecked")
                var found = (T) known[i + 1];
                return found;
            }
        }
        return null;
    }

    /** Keeps something in place of another one of its class. */
    public void put(Object value) {
        var known = made;
        var type = value.getClass();
        if (known == null) {
            made = new Object[] {type, value};
            return;
        }
        var at = 0;
        while (at < known.length && known[at] != type) {
            at += 2;
        }
        var all = Arrays.copyOf(known, Math.max(known.length, at + 2));
        all[at] = type;
        all[at + 1] = value;
        made = all;
    }
}
