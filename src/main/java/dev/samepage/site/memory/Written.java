package dev.samepage.site.memory;

import dev.samepage.memory.Hash;
import dev.samepage.memory.Row;
import dev.samepage.memory.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file of a site as it was written.
 *
 * @param path inside the site
 * @param stamp that proves it to be as it was written; {@link Stamp#UNSETTLED} where only its bytes can
 */
public record Written(String path, Hash hash, Stamp stamp) {
    /** The same with its time taken as no proof where it is as young as the look at it. */
    public Written settled(long now) {
        return stamp.settled(now) ? this : new Written(path, hash, Stamp.UNSETTLED);
    }

    /**
     * All these files where they are in a site as they were written, with the stamps that they have now; the very same list
     * where nothing had to be read.
     */
    public static Optional<List<Written>> current(Path site, List<Written> outputs) throws IOException {
        List<Written> out = outputs;
        for (var i = 0; i < outputs.size(); i++) {
            var then = outputs.get(i);
            var now = then.current(site);
            if (now == null) {
                return Optional.empty();
            }
            if (now != then && out == outputs) {
                out = new ArrayList<>(outputs);
            }
            if (now != then) {
                out.set(i, now);
            }
        }
        return Optional.of(out);
    }

    /** Null where somebody has changed or removed the file. */
    private Written current(Path site) throws IOException {
        var file = site.resolve(path);
        var now = Stamp.of(file);
        if (now.equals(stamp)) {
            return this;
        }
        var time = Stamp.now();
        return now.size() == hash.length() && Hash.of(file, now.size()).equals(hash)
                ? new Written(path, hash, now).settled(time)
                : null;
    }

    // By hand for the reason that Stamp names.
    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof Written written
                        && path.equals(written.path)
                        && hash.equals(written.hash)
                        && stamp.equals(written.stamp);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    void write(Row out) {
        out.put(path).put(hash).put(stamp);
    }

    static Written read(Row in) {
        return new Written(inside(in.text()), in.hash(), in.stamp());
    }

    private static String inside(String path) {
        if (!isInside(path)) {
            throw new IllegalArgumentException("no path inside a site: " + path);
        }
        return path;
    }

    /**
     * Whether a path that a file names stays inside the site. Such a file may have been tampered with; a path out of the site
     * would let us delete there.
     */
    public static boolean isInside(String path) {
        return !path.startsWith("/") && !path.contains("..") && !path.contains("\\") && !path.contains(":");
    }
}
