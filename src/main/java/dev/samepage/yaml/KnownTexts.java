package dev.samepage.yaml;

import dev.samepage.model.Message;
import dev.samepage.text.EightBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys and texts of a programme, which each of its bundles repeats: where one does, it gets the very same strings, and nobody
 * need decode them or compare their letters again. Bundles have their keys in orders of their own, but mostly all in one: the next
 * one is looked for where the last bundle had it. For one reading at a time.
 */
public final class KnownTexts {
    private static final int AHEAD =
            8; // keys that a bundle may lack between two others, before it must be searched for

    private final List<Message> messages;
    private final byte[][] keys;
    private final byte[][] texts;
    // The key with which bundles begin, and behind each key the one that follows it, as far as was seen.
    private final int[] next;
    // For each key the last bundle that had it.
    private final int[] bundles;
    private Map<String, Integer> places; // null until a key is searched for
    private int bundle;
    private int last; // the key that was found last; -1 before the first one
    private int now; // -1 while the bundle says something else

    private KnownTexts(List<Message> messages) {
        this.messages = messages;
        var count = messages.size();
        keys = new byte[count][];
        texts = new byte[count][];
        next = new int[count + 1];
        bundles = new int[count];
        for (var i = 0; i < count; i++) {
            keys[i] = bytes(messages.get(i).key());
            texts[i] = bytes(messages.get(i).text().value());
            next[i] = i;
        }
        next[count] = count;
    }

    /** Null for a text with half a character (an escape may write one), whose bytes would be those of another text. */
    private static byte[] bytes(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        // It would become a question mark.
        var whole = EightBytes.find(bytes, 0, bytes.length, '?', '?') == bytes.length
                || StandardCharsets.UTF_8.newEncoder().canEncode(text);
        return whole ? bytes : null;
    }

    /**
     * @param messages in the order in which bundles may have them
     */
    public static KnownTexts of(List<Message> messages) {
        return new KnownTexts(messages);
    }

    /** Begins with a bundle. */
    void start() {
        bundle++;
        last = -1;
        now = -1;
    }

    /**
     * The key that stands there; null where the programme has none such.
     *
     * @throws PlainYaml.Unusual where the bundle had that one before
     */
    String key(byte[] bytes, int from, int to) {
        now = find(bytes, from, to);
        if (now < 0) {
            return null;
        }
        if (bundles[now] == bundle) {
            throw PlainYaml.unusual();
        }
        bundles[now] = bundle;
        last = now;
        return messages.get(now).key();
    }

    private int find(byte[] bytes, int from, int to) {
        var likely = next[last + 1];
        for (var ahead = 0; ahead < AHEAD && likely < keys.length; ahead++) {
            if (same(keys[likely], bytes, from, to)) {
                return likely;
            }
            likely = next[likely + 1];
        }
        var found = keys.length == 0 ? null : places().get(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        if (found == null) {
            return -1;
        }
        next[last + 1] = found;
        return found;
    }

    private Map<String, Integer> places() {
        if (places == null) {
            places = new HashMap<>(2 * keys.length);
            for (var i = 0; i < keys.length; i++) {
                places.put(messages.get(i).key(), i);
            }
        }
        return places;
    }

    /** The text of the key that was asked for last, where it stands there; null otherwise. */
    String text(byte[] bytes, int from, int to) {
        return now >= 0 && same(texts[now], bytes, from, to)
                ? messages.get(now).text().value()
                : null;
    }

    private static boolean same(byte[] known, byte[] bytes, int from, int to) {
        return known != null && known.length == to - from && Arrays.equals(known, 0, known.length, bytes, from, to);
    }
}
