package dev.samepage.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the names of a vocabulary in tokens; the longest at each place. */
final class NameIndex {
    private static final int MASKS = 64; // of 64 bits; a glossary's names begin with a few hundred words

    /** @param place of the name in its vocabulary */
    private record Form(int place, String[] words, int[] hashes) {}

    private final Map<String, List<Form>> byFirst = new HashMap<>();
    // Some bits of the first words' hashes: most words of a text begin no name, and need no look into the map.
    private final long[] first = new long[MASKS];

    NameIndex(Vocabulary vocabulary, Side side) {
        for (var place = 0; place < vocabulary.names().size(); place++) {
            var name = vocabulary.names().get(place);
            var forms = new ArrayList<>(side == Side.SOURCE ? name.source() : name.target());
            if (side == Side.TARGET && (name.verbatim() || forms.isEmpty())) {
                forms.addAll(name.source());
            }
            for (var form : forms) {
                add(place, Tokens.of(form));
            }
        }
        byFirst.values().forEach(forms -> forms.sort((a, b) -> Integer.compare(b.words.length, a.words.length)));
    }

    private void add(int place, Tokens tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        var words = new String[tokens.size()];
        var hashes = new int[words.length];
        for (var i = 0; i < words.length; i++) {
            words[i] = tokens.lower(i);
            hashes[i] = tokens.lowerHash(i);
        }
        first[hashes[0] >>> 6 & MASKS - 1] |= 1L << hashes[0];
        byFirst.computeIfAbsent(words[0], f -> new ArrayList<>()).add(new Form(place, words, hashes));
    }

    List<NameUse> find(Tokens tokens) {
        List<NameUse> uses = List.of();
        for (var at = 0; at < tokens.size(); ) {
            var hash = tokens.lowerHash(at);
            var use = (first[hash >>> 6 & MASKS - 1] >>> hash & 1) == 0 ? null : at(tokens, at);
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
        var forms = byFirst.get(tokens.lower(at));
        if (forms == null) {
            return null;
        }
        for (var i = 0; i < forms.size(); i++) {
            var form = forms.get(i);
            if (matches(form, tokens, at)) {
                return new NameUse(form.place, at, at + form.words.length);
            }
        }
        return null;
    }

    /** Whether the words behind the first one, by which the form was found, are those of the text. */
    private static boolean matches(Form form, Tokens tokens, int at) {
        if (at + form.words.length > tokens.size()) {
            return false;
        }
        for (var i = 1; i < form.words.length; i++) {
            if (form.hashes[i] != tokens.lowerHash(at + i) || !form.words[i].equals(tokens.lower(at + i))) {
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
