package dev.samepage.site;

import dev.samepage.site.Marker.Part;
import java.util.List;

/**
 * The frames of one part of a page, in all forms.
 *
 * @param labels the labels that its templates asked for
 * @param labelShape how these stood
 * @param shown the texts that readers are shown, in the order of the page
 */
record PartFrames(
        List<String> labels,
        String labelShape,
        List<Text> shown,
        Frame html,
        Frame markdown,
        Frame bilingual,
        Frame json) {

    /**
     * A text that readers are shown, or a piece of the page which shows texts of its own.
     *
     * @param number of the text or piece
     */
    record Text(Part part, int number) {}

    /** The same for one programme, see {@link Frame#with}. */
    PartFrames with(byte[][] values, Bytes work) {
        return new PartFrames(
                labels,
                labelShape,
                shown,
                with(html, values, work),
                with(markdown, values, work),
                with(bilingual, values, work),
                with(json, values, work));
    }

    private static Frame with(Frame frame, byte[][] values, Bytes work) {
        return frame == null ? null : frame.with(values, work);
    }

    /** Whether a language's labels stand as those that the frames were made with. */
    boolean fit(PageWords words) {
        return labelShape.equals(shape(labels, words));
    }

    static String shape(List<String> labels, PageWords words) {
        var out = new StringBuilder(labels.size());
        for (var label : words.said(labels)) {
            out.append(label.shape());
        }
        return out.toString();
    }
}
