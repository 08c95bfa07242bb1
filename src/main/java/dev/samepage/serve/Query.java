package dev.samepage.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The fields of an address or a form ({@code application/x-www-form-urlencoded}). */
record Query(Map<String, String> fields) {
    /** @throws IllegalArgumentException for an escape that is none */
    static Query parse(String text) {
        var out = new HashMap<String, String>();
        if (text != null) {
            for (var pair : text.split("&")) {
                var equals = pair.indexOf('=');
                var name = equals < 0 ? pair : pair.substring(0, equals);
                var value = equals < 0 ? "" : pair.substring(equals + 1);
                out.putIfAbsent(decode(name), decode(value));
            }
        }
        return new Query(out);
    }

    /** A field's text, empty where it is not there. */
    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
