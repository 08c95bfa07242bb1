package dev.samepage.site;

import dev.samepage.memory.Block;
import dev.samepage.memory.Row;
import dev.samepage.site.Templates.TemplateFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The frames that were used last, for all programmes of a site; safe for use by threads. */
final class FrameStore {
    // A part's frames take about 20 kB.
    private static final int MOST = 400;

    private final Map<String, List<PartFrames>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<PartFrames>> eldest) {
            return size() > MOST;
        }
    };
    // Of an earlier build, as long as nobody has asked for them.
    private final Map<String, Block> earlier = new LinkedHashMap<>();
    private boolean any;
    private boolean grown;

    /** Makes frames that are not there yet. */
    interface Making {
        PartFrames make() throws TemplateFault;
    }

    /**
     * The frames of a shape.
     *
     * @param words whose labels they must fit
     */
    PartFrames of(String key, PageWords words, Making making) throws TemplateFault {
        for (var frames : known(key)) {
            if (frames.fit(words)) {
                return frames;
            }
        }
        // Two threads may both make them; they are the same.
        var made = making.make();
        synchronized (known) {
            known.put(
                    key,
                    Stream.concat(Stream.of(made), known(key).stream()).limit(8).toList());
            grown = true;
        }
        return made;
    }

    private List<PartFrames> known(String key) {
        synchronized (known) {
            var frames = known.get(key);
            var kept = frames == null ? earlier.remove(key) : null;
            if (kept != null) {
                frames = frames(new Row(kept));
                known.put(key, frames);
            }
            return frames == null ? List.of() : frames;
        }
    }

    /** Whether an earlier build has left some. */
    boolean any() {
        return any;
    }

    /** Whether some were made here. */
    boolean grown() {
        synchronized (known) {
            return grown;
        }
    }

    /** Writes those used last, the others before them. */
    void write(Row out) {
        synchronized (known) {
            var all = new ArrayList<>(earlier.entrySet());
            known.forEach((key, frames) -> all.add(Map.entry(key, content(frames))));
            var last = all.subList(Math.max(0, all.size() - MOST), all.size());
            out.put(last.size());
            last.forEach(entry -> out.put(entry.getKey()).put(entry.getValue()));
        }
    }

    private static Block content(List<PartFrames> frames) {
        var row = new Row().put(frames.size());
        frames.forEach(each -> each.write(row));
        return row.content();
    }

    static FrameStore read(Row in) {
        var out = new FrameStore();
        for (var count = in.number(); count > 0; count--) {
            out.earlier.put(in.text(), in.block());
            out.any = true;
        }
        return out;
    }

    private static List<PartFrames> frames(Row in) {
        var out = new ArrayList<PartFrames>();
        for (var count = in.number(); count > 0; count--) {
            out.add(PartFrames.read(in));
        }
        return List.copyOf(out);
    }
}
