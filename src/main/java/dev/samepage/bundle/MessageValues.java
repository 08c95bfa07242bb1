package dev.samepage.bundle;

import java.util.Set;

/** What a message's arguments stand for, worked out only for those that it uses: most use none of many. */
interface MessageValues {
    Set<String> names();

    /** A quantity as {@link Long}, all else as Markdown. */
    Object get(String name);
}
