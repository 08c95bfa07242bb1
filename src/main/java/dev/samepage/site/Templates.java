package dev.samepage.site;

import dev.samepage.finding.Finding;
import dev.samepage.site.view.Segment;
import dev.samepage.text.IoReason;
import dev.samepage.text.SourceFile;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The workspace's templates, with the built-in ones behind them. */
final class Templates {
    private static final String BUILT_IN = "/templates/";

    /** Templates that make a page together. */
    enum Writing {
        MARKDOWN("markdown/program.ftl", "markdown/requirement.ftl", "markdown/criteria.ftl"),
        HTML(
                "html/program.ftlh",
                "html/requirement.ftlh",
                "html/layout.ftlh",
                "html/criteria.ftlh",
                "html/progress.ftlh"),
        LIST("html/index.ftlh", "html/entry.ftlh", "html/layout.ftlh");

        private final List<String> files;

        Writing(String... files) {
            this.files = List.of(files);
        }
    }

    private final Path folder;
    private final Set<Writing> framed = EnumSet.noneOf(Writing.class);
    private final FrameStore frames;
    private Configuration configuration; // null until a template runs

    /**
     * @param folder the workspace's templates; need not exist
     */
    private Templates(Path folder, FrameStore frames) throws IOException {
        this.folder = folder;
        this.frames = frames;
        for (var writing : Writing.values()) {
            if (builtIn(folder, writing)) {
                framed.add(writing);
            }
        }
    }

    /** The templates of a workspace's folder. */
    static Templates of(Path workspace) throws IOException {
        return of(workspace, new FrameStore());
    }

    /**
     * The same.
     *
     * @param frames that these templates have made
     */
    static Templates of(Path workspace, FrameStore frames) throws IOException {
        return new Templates(workspace.resolve("templates"), frames);
    }

    /** Parses what nearly all builds need, as far as nothing can be wrong with it, before somebody waits for it. */
    void parse() throws IOException {
        for (var writing : framed) {
            for (var name : writing.files) {
                configuration().getTemplate(name);
            }
        }
    }

    private synchronized Configuration configuration() throws IOException {
        if (configuration == null) {
            configuration = configuration(folder);
        }
        return configuration;
    }

    private static Configuration configuration(Path folder) throws IOException {
        var out = new Configuration(Configuration.VERSION_2_3_35);
        var loaders = new ArrayList<TemplateLoader>();
        if (Files.isDirectory(folder)) {
            loaders.add(new FileTemplateLoader(folder.toFile()));
        }
        loaders.add(new ClassTemplateLoader(Templates.class, BUILT_IN));
        out.setTemplateLoader(new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
        // One build sees one state of the templates.
        out.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        out.setLocalizedLookup(false);
        out.setDefaultEncoding(StandardCharsets.UTF_8.name());
        out.setLocale(Locale.ROOT);
        out.setObjectWrapper(wrapper());
        out.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        out.setLogTemplateExceptions(false);
        out.setWrapUncheckedExceptions(true);
        out.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        out.setAPIBuiltinEnabled(false);
        out.setCustomNumberFormats(Map.of("none", new NoNumbers()));
        out.setNumberFormat("@none");
        return out;
    }

    private static DefaultObjectWrapper wrapper() {
        var out = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
        out.setMemberAccessPolicy(new ViewsOnly());
        return out.build();
    }

    /** @throws TemplateFault when the template is missing, cannot be read as one, or fails */
    String render(String name, Map<String, ?> data) throws TemplateFault {
        var out = new StringWriter(32_768);
        try {
            configuration().getTemplate(name).process(data, out);
        } catch (TemplateException e) {
            var template = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
            var problem = e.getMessageWithoutStackTop() == null ? e.getMessage() : e.getMessageWithoutStackTop();
            throw fault(template, e.getLineNumber(), e.getColumnNumber(), problem);
        } catch (ParseException e) {
            throw fault(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
        } catch (TemplateNotFoundException e) {
            throw fault(name, null, null, "there is no template `" + name + "`");
        } catch (IOException e) {
            throw fault(name, null, null, "the template cannot be read: " + IoReason.withoutFile(e));
        }
        return out.toString();
    }

    /**
     * Whether the templates of such a page are the built-in ones, of which it is known that they print words
     * without looking inside.
     */
    boolean framed(Writing writing) {
        return framed.contains(writing);
    }

    /** The frames that these templates have made. */
    FrameStore frames() {
        return frames;
    }

    private static boolean builtIn(Path folder, Writing writing) throws IOException {
        for (var name : writing.files) {
            var own = folder.resolve(name);
            if (Files.exists(own) && !Arrays.equals(Files.readAllBytes(own), builtIn(name))) {
                return false;
            }
        }
        return true;
    }

    /** A file that is copied as it is; null where there is none. */
    byte[] asset(String name) throws IOException {
        var own = folder.resolve("assets").resolve(name);
        if (Files.isRegularFile(own)) {
            return Files.readAllBytes(own);
        }
        return builtIn("assets/" + name);
    }

    private TemplateFault fault(String template, Integer line, Integer column, String problem) {
        var path = "templates/" + template;
        var file = new SourceFile(path, text(template));
        var place = file.whole();
        if (line != null && line > 0) {
            var start = Math.min(
                    file.lineStart(line) + Math.max(0, column == null ? 0 : column - 1),
                    Math.max(0, file.text().length() - 1));
            place = file.at(start, Math.min(start + 1, file.text().length()));
        }
        return new TemplateFault(SiteFault.TEMPLATE_ERROR
                .at(place, firstParagraph(problem))
                .help("correct the template, or remove it from templates/ to use the built-in one"));
    }

    // FreeMarker's messages go on with tips for its own API.
    private static String firstParagraph(String problem) {
        var text = problem == null ? "the template fails" : problem.strip();
        var end = text.indexOf("\n\n");
        var tips = text.indexOf("\n----");
        var cut = Math.min(end < 0 ? text.length() : end, tips < 0 ? text.length() : tips);
        return text.substring(0, cut).replaceAll("\\s+", " ").strip();
    }

    private String text(String template) {
        try {
            var own = folder.resolve(template).normalize();
            if (own.startsWith(folder.normalize()) && Files.isRegularFile(own)) {
                return Files.readString(own);
            }
            var bytes = builtIn(template);
            return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static byte[] builtIn(String name) throws IOException {
        try (InputStream in = Templates.class.getResourceAsStream(BUILT_IN + name)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** A template failed; carries the finding. */
    static final class TemplateFault extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        TemplateFault(Finding finding) {
            super(finding.message());
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }

    /** Lets templates see what the views name, and no other method of any object. */
    private static final class ViewsOnly implements MemberAccessPolicy {
        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            var view = type.isRecord() && type.getPackage().equals(Segment.class.getPackage());
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return view && method.getDeclaringClass().equals(type);
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }
    }

    /** Refuses to print numbers: FreeMarker would write them by the JDK's rules, not by the locale's. */
    private static final class NoNumbers extends TemplateNumberFormatFactory {
        @Override
        public TemplateNumberFormat get(String params, Locale locale, Environment environment)
                throws freemarker.core.InvalidFormatParametersException {
            throw new freemarker.core.InvalidFormatParametersException(
                    "a template prints no numbers; let a label say it, or hand the number in as text");
        }
    }
}
