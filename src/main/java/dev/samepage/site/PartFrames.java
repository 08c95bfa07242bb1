package dev.samepage.site;

import dev.samepage.memory.Row;
import dev.samepage.site.Marker.Part;
import java.util.ArrayList;
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

    /** Frames of a page that has one form and no labels. */
    static PartFrames of(Frame html) {
        return new PartFrames(List.of(), "", List.of(), html, null, null, null);
    }

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

    void write(Row out) {
        out.put(labels.size());
        labels.forEach(out::put);
        out.put(labelShape).put(shown.size());
        shown.forEach(text -> out.put(text.part().ordinal()).put(text.number()));
        Frame.write(html, out);
        Frame.write(markdown, out);
        Frame.write(bilingual, out);
        Frame.write(json, out);
    }

    static PartFrames read(Row in) {
        var labels = new ArrayList<String>();
        for (var count = in.number(); count > 0; count--) {
            labels.add(in.text());
        }
        var shape = in.text();
        var shown = new ArrayList<Text>();
        for (var count = in.number(); count > 0; count--) {
            shown.add(new Text(Part.of(in.number()), in.number()));
        }
        return new PartFrames(
                List.copyOf(labels),
                shape,
                List.copyOf(shown),
                Frame.read(in),
                Frame.read(in),
                Frame.read(in),
                Frame.read(in));
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
