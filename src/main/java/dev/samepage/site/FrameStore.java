package dev.samepage.site;

import dev.samepage.site.Templates.TemplateFault;
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
        }
        return made;
    }

    private List<PartFrames> known(String key) {
        synchronized (known) {
            return known.getOrDefault(key, List.of());
        }
    }
}
