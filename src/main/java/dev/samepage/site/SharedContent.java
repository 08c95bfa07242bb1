package dev.samepage.site;

import dev.samepage.site.Marker.Part;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** The template's own word for the part of a page that is the same in all languages but for its words: keeps that part. */
final class SharedContent implements TemplateDirectiveModel {
    /** Prints the part where it stands. */
    static final TemplateDirectiveModel PLAIN = (environment, parameters, loop, body) -> {
        if (body != null) {
            body.render(environment.getOut());
        }
    };

    /** Leaves a mark where the part stands; in an element like it, so that what is around it may be slimmed. */
    static final TemplateDirectiveModel LEFT_OUT = (environment, parameters, loop, body) ->
            environment.getOut().write("<article>" + Marker.of(Part.PIECE, 0) + "</article>\n");

    private String content = "";

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Environment environment, Map parameters, TemplateModel[] loop, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (body != null) {
            var out = new StringWriter(32_768);
            body.render(out);
            content = out.toString();
        }
    }

    /** What was there. */
    String content() {
        return content;
    }
}
