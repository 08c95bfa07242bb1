package dev.samepage.site;

import dev.samepage.site.Marker.Part;
import java.util.List;

/**
 * A part of one programme's pages: frames with its values, and which of its words they mean.
 *
 * @param texts for each text of the frames, its number in the programme's {@link WordList}
 * @param addresses the same for addresses
 * @param pieces the parts inside
 */
record Placed(PartFrames frames, int[] texts, int[] addresses, List<Placed> pieces) {
    static Placed of(PartFrames frames, Mould mould, List<Placed> pieces) {
        return new Placed(
                frames.with(mould.values().toArray(byte[][]::new)),
                mould.texts().stream().mapToInt(Integer::intValue).toArray(),
                mould.addresses().stream().mapToInt(Integer::intValue).toArray(),
                pieces);
    }

    /** The texts that the page shows, in its order. */
    void shown(PageWords words, Shown out) {
        for (var text : frames.shown()) {
            if (text.part() == Part.PIECE) {
                pieces.get(text.number()).shown(words, out);
            } else {
                out.add(words.asked(texts[text.number()]).segment());
            }
        }
    }
}
