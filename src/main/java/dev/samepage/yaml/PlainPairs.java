package dev.samepage.yaml;

import dev.samepage.yaml.YamlNode.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pairs of a mapping while they are read. */
final class PlainPairs {
    private static final int FEW = 12; // keys that are compared one by one sooner than hashed

    private final List<Pair> pairs = new ArrayList<>(4);
    private Set<String> keys; // null while there are few

    /** Takes note of a key of the next pair; false where there is one of that name already. */
    boolean takes(String key) {
        if (keys != null) {
            return keys.add(key);
        }
        for (var i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).key().value().equals(key)) {
                return false;
            }
        }
        if (pairs.size() == FEW) {
            keys = new HashSet<>(4 * FEW);
            for (var pair : pairs) {
                keys.add(pair.key().value());
            }
            keys.add(key);
        }
        return true;
    }

    void add(Pair pair) {
        pairs.add(pair);
    }

    List<Pair> all() {
        return pairs;
    }
}
