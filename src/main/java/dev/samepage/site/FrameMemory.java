package dev.samepage.site;

import dev.samepage.memory.Basis;
import dev.samepage.memory.MemoryFile;
import dev.samepage.memory.Row;
import java.nio.file.Path;

/**
 * The frames that a build has made, for the next one: templates say the same again while all that pages are made of besides
 * their programmes is the same.
 *
 * @param parts of programmes' pages
 * @param heads of what is around them, and of lists
 */
record FrameMemory(FrameStore parts, FrameStore heads) {
    private static final int FORMAT = 1;

    FrameMemory() {
        this(new FrameStore(), new FrameStore());
    }

    /**
     * The file of a workspace that holds the frames of one site.
     *
     * @param site its folder
     */
    static MemoryFile file(Path workspace, Path site) {
        return MemoryFile.of(workspace, "frames", site.toString(), FORMAT);
    }

    /** The frames with what they were made from. */
    record Kept(Basis basis, FrameMemory frames) {
        static Kept read(Row in) {
            return new Kept(Basis.read(in), new FrameMemory(FrameStore.read(in), FrameStore.read(in)));
        }

        void write(Row out) {
            basis.write(out);
            frames.parts.write(out);
            frames.heads.write(out);
        }
    }

    /** Whether there are any. */
    boolean any() {
        return parts.any();
    }

    /** Whether some were made since they were read. */
    boolean grown() {
        return parts.grown() || heads.grown();
    }
}
