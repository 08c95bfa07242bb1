package dev.samepage.site;

import dev.samepage.site.Marker.Part;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The template's own word for a piece that has frames of its own: leaves a mark for each, numbered in their order. */
final class Pieces implements TemplateDirectiveModel {
    private final String before;
    private final String after;
    private final List<PartFrames.Text> shown;
    private int count;

    /**
     * @param element of which a piece consists, so that what is around it may be slimmed; empty where it is none
     * @param shown told where the piece shows its texts
     */
    Pieces(String element, List<PartFrames.Text> shown) {
        this.before = element.isEmpty() ? "" : "<" + element + ">";
        this.after = element.isEmpty() ? "" : "</" + element + ">\n";
        this.shown = shown;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Environment environment, Map parameters, TemplateModel[] loop, TemplateDirectiveBody body)
            throws IOException {
        shown.add(new PartFrames.Text(Part.PIECE, count));
        environment.getOut().write(before + next() + after);
    }

    /** The mark of the next piece. */
    String next() {
        return Marker.of(Part.PIECE, count++);
    }
}
