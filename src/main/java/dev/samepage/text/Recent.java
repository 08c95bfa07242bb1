package dev.samepage.text;

import java.util.function.Function;

/**
 * What was made last, for those who will soon ask for it again. It forgets without notice: two keys may fall on one slot, and
 * which ones do may differ from run to run, so it is for what is cheap to make again. For one thread.
 */
public final class Recent<K, V> {
    private final Object[] keys;
    private final Object[] values;

    /** @param slots a power of two */
    public Recent(int slots) {
        if (Integer.bitCount(slots) != 1) {
            throw new IllegalArgumentException("slots must be a power of two, not " + slots);
        }
        this.keys = new Object[slots];
        this.values = new Object[slots];
    }

    /** What was made of the key, or is now. */
    public V get(K key, Function<? super K, ? extends V> make) {
        var hash = key.hashCode();
        var slot = (hash ^ hash >>> 16) & keys.length - 1;
        if (key.equals(keys[slot])) {
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
