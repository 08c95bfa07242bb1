package dev.samepage.text;

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

    /** What was kept of the key; null where it is forgotten, or never was. */
    public V find(K key) {
        var slot = slot(key);
        if (!key.equals(keys[slot])) {
            return null;
        }
        @SuppressWarnings("unchecked")
        var value = (V) values[slot];
        return value;
    }

    public void keep(K key, V value) {
        var slot = slot(key);
        keys[slot] = key;
        values[slot] = value;
    }

    private int slot(K key) {
        var hash = key.hashCode();
        return (hash ^ hash >>> 16) & keys.length - 1;
    }
}
