package dev.samepage.memory;

/**
 * A file as a command has seen it.
 *
 * @param stamp that proves it untouched; {@link Stamp#UNSETTLED} where only the bytes can
 */
public record Seen(Stamp stamp, Hash hash) {
    static final Seen NOTHING = new Seen(Stamp.NONE, new Hash(0, 0, 0));

    public void write(Row out) {
        out.put(stamp).put(hash);
    }

    public static Seen read(Row in) {
        return new Seen(in.stamp(), in.hash());
    }
}
