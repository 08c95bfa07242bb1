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
    /**
     * @param work is cleared and used
     */
    static Placed of(PartFrames frames, Mould mould, List<Placed> pieces, Bytes work) {
        return new Placed(
                frames.with(mould.values().toArray(byte[][]::new), work),
                numbers(mould.texts()),
                numbers(mould.addresses()),
                pieces);
    }

    private static int[] numbers(List<Integer> all) {
        var out = new int[all.size()];
        for (var i = 0; i < out.length; i++) {
            out[i] = all.get(i);
        }
        return out;
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
