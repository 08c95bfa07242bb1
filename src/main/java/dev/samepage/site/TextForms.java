package dev.samepage.site;

import dev.samepage.markup.RichText;
import freemarker.template.TemplateModel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The writings of texts. A programme's levels share many texts and its languages the source's, so each is read once. */
final class TextForms {
    /** One text: as HTML, as Markdown, and its words alone; and as the bytes of files, made when first asked for. */
    static final class Form {
        private final TemplateModel html;
        private final String markdown;
        private final String plain;
        private final boolean verbatim;
        // Labels are for all threads; whichever makes the bytes first, they are the same.
        private volatile byte[] slimBytes;
        private volatile byte[] markdownBytes;
        private volatile byte[] jsonBytes;

        private Form(TemplateModel html, String markdown, String plain, boolean verbatim) {
            this.html = html;
            this.markdown = markdown;
            this.plain = plain;
            this.verbatim = verbatim;
        }

        TemplateModel html() {
            return html;
        }

        String markdown() {
            return markdown;
        }

        String plain() {
            return plain;
        }

        /** The HTML, slimmed. */
        byte[] slimBytes() {
            if (verbatim) {
                return markdownBytes();
            }
            var out = slimBytes;
            if (out == null) {
                out = bytes(Slim.words(Segments.markup(html)));
                slimBytes = out;
            }
            return out;
        }

        byte[] markdownBytes() {
            var out = markdownBytes;
            if (out == null) {
                out = bytes(markdown);
                markdownBytes = out;
            }
            return out;
        }

        /** The Markdown as it stands between a JSON text's quotes. */
        byte[] jsonBytes() {
            if (verbatim) {
                return markdownBytes();
            }
            var out = jsonBytes;
            if (out == null) {
                var quoted = Json.quote(markdown);
                out = bytes(quoted.substring(1, quoted.length() - 1));
                jsonBytes = out;
            }
            return out;
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private final Map<String, Form> known = new HashMap<>();

    Form of(String text) {
        var form = known.get(text);
        if (form == null) {
            form = make(text);
            known.put(text, form);
        }
        return form;
    }

    static Form make(String text) {
        if (verbatim(text)) {
            return new Form(Segments.html(text), text, text, true);
        }
        var rich = RichText.parse(text);
        return new Form(Segments.html(rich.html()), rich.markdown(), rich.plain(), false);
    }

    /** Whether every character means itself in HTML, in Markdown and in JSON alike. */
    static boolean verbatim(String text) {
        if (text.isEmpty() || edge(text) || text.charAt(text.length() - 1) == ' ') {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < '@'
                    ? c < ' ' || c == '!' || c == '"' || c == '&' || c == '\'' || c == '*' || c == '<' || c == '>'
                    : c >= '['
                            && (c == '['
                                    || c == ']'
                                    || c == '\\'
                                    || c == '_'
                                    || c == '`'
                                    || c == '|'
                                    || c == '~'
                                    // Line ends to scripts, and halves of characters.
                                    || c >= '\u2028' && (c <= '\u2029' || Character.isSurrogate(c)))) {
                return false;
            }
        }
        return true;
    }

    // What could open a heading, a list or a rule.
    private static boolean edge(String text) {
        var at = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        var c = text.charAt(at);
        return at > 0 ? c == '.' || c == ')' : c == ' ' || c == '#' || c == '-' || c == '+' || c == '=' || c == ':';
    }
}
