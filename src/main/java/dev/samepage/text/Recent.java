package dev.samepage.text;

import java.util.function.Function;

/**
 * What was made last, for those who will soon ask for it again. It forgets without notice: two keys may fall on one slot. For
 * one thread.
 */
public final class Recent<K, V> {
    private enum Sameness {
        EQUAL,
        IDENTICAL
    }

    private final Sameness sameness;
    private final Object[] keys;
    private final Object[] values;

    private Recent(int slots, Sameness sameness) {
        if (Integer.bitCount(slots) != 1) {
            throw new IllegalArgumentException("slots must be a power of two, not " + slots);
        }
        this.sameness = sameness;
        this.keys = new Object[slots];
        this.values = new Object[slots];
    }

    /** For keys that are the same when they are equal. */
    public static <K, V> Recent<K, V> ofEqual(int slots) {
        return new Recent<>(slots, Sameness.EQUAL);
    }

    /** For keys that are the same when they are one object. */
    public static <K, V> Recent<K, V> ofIdentical(int slots) {
        return new Recent<>(slots, Sameness.IDENTICAL);
    }

    /** What was made of the key, or is now. */
    public V get(K key, Function<? super K, ? extends V> make) {
        var hash = sameness == Sameness.EQUAL ? key.hashCode() : System.identityHashCode(key);
        var slot = (hash ^ hash >>> 16) & keys.length - 1;
        var known = keys[slot];
        if (known == key || known != null && sameness == Sameness.EQUAL && known.equals(key)) {
            @SuppressWarnings("unchecked")
            var value = (V) values[slot];
            return value;
        }
        var made = make.apply(key);
        keys[slot] = key;
        values[slot] = made;
        return made;
    }
}
