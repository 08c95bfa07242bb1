package dev.samepage.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the names of a vocabulary in tokens; the longest at each place. */
final class NameIndex {
    private static final int HASHES = 1 << 12;

    /** @param place of the name in its vocabulary */
    private record Form(int place, List<String> words) {}

    private final Map<String, List<Form>> byFirst = new HashMap<>();
    // Some bits of the first words' hashes: most words of a text begin no name, and need no look into the map.
    private final BitSet first = new BitSet(HASHES);

    NameIndex(Vocabulary vocabulary, Side side) {
        for (var place = 0; place < vocabulary.names().size(); place++) {
            var name = vocabulary.names().get(place);
            var forms = new ArrayList<>(side == Side.SOURCE ? name.source() : name.target());
            if (side == Side.TARGET && (name.verbatim() || forms.isEmpty())) {
                forms.addAll(name.source());
            }
            for (var form : forms) {
                var words = new ArrayList<String>();
                Tokens.of(form).forEach(token -> words.add(token.lower()));
                if (!words.isEmpty()) {
                    first.set(words.get(0).hashCode() & HASHES - 1);
                    byFirst.computeIfAbsent(words.get(0), f -> new ArrayList<>())
                            .add(new Form(place, words));
                }
            }
        }
        byFirst.values().forEach(forms -> forms.sort((a, b) -> Integer.compare(b.words.size(), a.words.size())));
    }

    List<NameUse> find(Tokens tokens) {
        List<NameUse> uses = List.of();
        for (var at = 0; at < tokens.size(); ) {
            var use = at(tokens, at);
            if (use == null) {
                at++;
            } else {
                uses = uses.isEmpty() ? new ArrayList<>(2) : uses;
                uses.add(use);
                at = use.to();
            }
        }
        return uses;
    }

    private NameUse at(Tokens tokens, int at) {
        var lower = tokens.get(at).lower();
        var forms = first.get(lower.hashCode() & HASHES - 1) ? byFirst.get(lower) : null;
        if (forms == null) {
            return null;
        }
        for (var form : forms) {
            if (matches(form.words, tokens, at)) {
                return new NameUse(form.place, at, at + form.words.size());
            }
        }
        return null;
    }

    private static boolean matches(List<String> words, Tokens tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (var i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(tokens.get(at + i).lower())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d first words", byFirst.size());
    }
}
