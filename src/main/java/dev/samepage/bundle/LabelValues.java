package dev.samepage.bundle;

import java.util.Map;
import java.util.Set;

/** Values of a label, the same in every language. */
record LabelValues(Map<String, Object> values) implements MessageValues {
    @Override
    public Set<String> names() {
        return values.keySet();
    }

    @Override
    public Object get(String name) {
        return values.get(name);
    }
}
