package dev.samepage.site;

import dev.samepage.model.Program;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.PageView;
import dev.samepage.site.view.ProgramView;
import java.util.Map;
import java.util.regex.Pattern;

/** One programme in one language, in each form that readers can have it. */
final class ProgramForms {
    private static final Pattern TRAILING = Pattern.compile("[ \\t]+\n");
    private static final Pattern GAPS = Pattern.compile("\n{3,}");

    private final Edition edition;
    private final Program program;
    private final PageWords words;
    private final ProgramView view;
    private final PageView page;
    private final Offline offline;
    private final Map<String, Object> data;

    /**
     * @param offline nullable where pages cannot be single files
     */
    ProgramForms(Edition edition, Program program, PageWords words, ProgramView view, PageView page, Offline offline) {
        this.edition = edition;
        this.program = program;
        this.words = words;
        this.view = view;
        this.page = page;
        this.offline = offline;
        this.data = Edition.data(page, words);
        data.put("program", view);
        data.put("offline", offline != null);
    }

    String html() throws TemplateFault {
        return edition.templates().render("html/program.ftlh", data);
    }

    /** The page as a single file; only where the edition can have such files. */
    String offline(String html) {
        return offline.page(html, page.canonical());
    }

    String markdown() throws TemplateFault {
        return markdown(false);
    }

    /** With the source text beside each translation. */
    String bilingual() throws TemplateFault {
        return markdown(true);
    }

    String json() {
        return new ProgramJson(program, words).write(view);
    }

    // A template that leaves out what is not there leaves its blank lines.
    private String markdown(boolean bilingual) throws TemplateFault {
        data.put("bilingual", bilingual);
        var text = edition.templates().render("markdown/program.ftl", data);
        return GAPS.matcher(TRAILING.matcher(text).replaceAll("\n")).replaceAll("\n\n");
    }
}
