package dev.samepage.memory;

import java.io.IOException;
import java.nio.file.Path;

/** A file as it is when somebody looks, or that there is none. Threads may ask at once; at worst the file is read twice. */
final class Input {
    private static final Hash UNREADABLE = new Hash(0, 0, -1);

    /** That there is no file. */
    static final Input NONE = new Input(null, Stamp.NONE, true, null);

    /** Like no file of any time. */
    static final Input UNKNOWN = new Input(null, new Stamp(0, -3, 0), true, UNREADABLE);

    private final Path file;
    private final Stamp stamp;
    private final boolean settled;
    private volatile Hash hash; // null until somebody needs it

    private Input(Path file, Stamp stamp, boolean settled, Hash hash) {
        this.hash = hash;
        this.file = file;
        this.stamp = stamp;
        this.settled = settled;
    }

    /**
     * Looks at a file. A young one is read at once, since its time could not tell that it changed before it was parsed.
     *
     * @param now see {@link Stamp#now}
     */
    static Input of(Path file, long now) throws IOException {
        var stamp = Stamp.of(file);
        if (!stamp.exists()) {
            return NONE;
        }
        var out = new Input(file, stamp, stamp.settled(now), null);
        if (!out.settled) {
            out.hash();
        }
        return out;
    }

    /**
     * Takes note of the bytes that somebody has read since. They are those of the stamp where a later look finds the same one
     * ({@link #untouched}); a young file's time does not tell that, so it keeps those of the first look.
     */
    void read(byte[] bytes) {
        if (stamp.exists() && hash == null) {
            hash = Hash.of(bytes);
        }
    }

    /** How the file is known to be the one of another time. */
    enum Proof {
        STAMP,
        BYTES,
        NONE
    }

    /** Whether the file is the one of that time, by its stamp or else by its bytes. */
    Proof proof(Seen then) {
        if (stamp.equals(then.stamp())) {
            hash = then.hash();
            return Proof.STAMP;
        }
        var comparable = stamp.exists() && !then.stamp().equals(Stamp.NONE);
        return comparable && (int) stamp.size() == then.hash().length() && hash().equals(then.hash())
                ? Proof.BYTES
                : Proof.NONE;
    }

    /** Whether nobody has touched the file between this look and a later one; then the later one knows its bytes too. */
    boolean untouched(Input later) {
        if (!stamp.equals(later.stamp)) {
            return false;
        }
        if (settled) {
            later.hash = hash;
            return !UNREADABLE.equals(hash);
        }
        return hash().equals(later.hash()) && !UNREADABLE.equals(hash);
    }

    /** Whether a file of that time, which has proved to be the same, is remembered as this one would be. */
    boolean remembered(Seen then) {
        return stamp.exists()
                ? settled && stamp.equals(then.stamp())
                : then.stamp().equals(Stamp.NONE);
    }

    Seen seen() {
        return stamp.exists() ? new Seen(settled ? stamp : Stamp.UNSETTLED, hash()) : Seen.NOTHING;
    }

    private Hash hash() {
        var known = hash;
        if (known == null) {
            try {
                known = Hash.of(file, stamp.size());
            } catch (IOException e) {
                // Whoever needs what it says will tell why; here it is a file of which nothing is known.
                known = UNREADABLE;
            }
            hash = known;
        }
        return known;
    }
}
