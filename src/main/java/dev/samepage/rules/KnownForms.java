package dev.samepage.rules;

import dev.samepage.facts.Vocabulary;
import dev.samepage.text.Recent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The source forms of a vocabulary's names by the words in them, so that few need to be held against a text. */
final class KnownForms {
    private static final ThreadLocal<Recent<Vocabulary, KnownForms>> RECENT =
            ThreadLocal.withInitial(() -> Recent.ofIdentical(8));

    private final Map<String, List<String>> byWord = new HashMap<>();
    // Forms without any letter or digit.
    private final List<String> wordless = new ArrayList<>();

    private KnownForms(Vocabulary vocabulary) {
        for (var name : vocabulary.names()) {
            for (var form : name.source()) {
                var words = words(form);
                for (var word : words) {
                    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(form);
                }
                if (words.isEmpty()) {
                    wordless.add(form);
                }
            }
        }
    }

    static KnownForms of(Vocabulary vocabulary) {
        return RECENT.get().get(vocabulary, KnownForms::new);
    }

    /**
     * The forms that share a whole word with a text, once for each: no other can contain it, or be contained, from edge to edge
     * of words.
     */
    List<String> with(String text) {
        var out = new ArrayList<>(wordless);
        for (var word : words(text)) {
            var forms = byWord.get(word);
            if (forms != null) {
                out.addAll(forms);
            }
        }
        return out;
    }

    private static List<String> words(String text) {
        var out = new ArrayList<String>();
        var start = -1;
        for (var i = 0; i <= text.length(); i++) {
            var inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                out.add(text.substring(start, i));
                start = -1;
            }
        }
        return out;
    }
}
