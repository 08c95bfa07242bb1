package dev.samepage.check;

import java.util.function.Supplier;

/**
 * A place beside a value for what somebody made of it and will ask for again. Only for immutable things: of two threads that
 * ask at once, each may make its own.
 */
public final class Derived {
    private Object made;

    /** What was made last, if it is of the type, else what is made now. */
    public <T> T get(Class<T> type, Supplier<T> make) {
        var known = made;
        if (type.isInstance(known)) {
            return type.cast(known);
        }
        var fresh = make.get();
        made = fresh;
        return fresh;
    }
}
