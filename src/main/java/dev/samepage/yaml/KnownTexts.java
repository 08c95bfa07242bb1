package dev.samepage.yaml;

import dev.samepage.model.Message;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The keys and texts of a programme, which each of its bundles repeats: where one does, it gets the very same strings, and nobody
 * need decode them or compare their letters again. For one reading at a time.
 */
public final class KnownTexts {
    private static final int AHEAD =
            8; // keys that a bundle may lack between two others, before it repeats none any more

    private final List<Message> messages;
    private final byte[][] keys;
    private final byte[][] texts;
    private int next;
    private int now; // -1 while the bundle says something else

    private KnownTexts(List<Message> messages) {
        this.messages = messages;
        this.keys = new byte[messages.size()][];
        this.texts = new byte[messages.size()][];
        for (var i = 0; i < keys.length; i++) {
            keys[i] = bytes(messages.get(i).key());
            texts[i] = bytes(messages.get(i).text().value());
        }
    }

    /** Null for a text with half a character (an escape may write one), whose bytes would be those of another text. */
    private static byte[] bytes(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                var whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
                return whole ? text.getBytes(StandardCharsets.UTF_8) : null;
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @param messages in the order in which bundles have them
     */
    public static KnownTexts of(List<Message> messages) {
        return new KnownTexts(messages);
    }

    /** Begins with a bundle. */
    void start() {
        next = 0;
        now = -1;
    }

    /** The key that stands there; null where it is none of the next ones. */
    String key(byte[] bytes, int from, int to) {
        var limit = Math.min(keys.length, next + AHEAD);
        for (var i = next; i < limit; i++) {
            if (same(keys[i], bytes, from, to)) {
                now = i;
                next = i + 1;
                return messages.get(i).key();
            }
        }
        now = -1;
        return null;
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
