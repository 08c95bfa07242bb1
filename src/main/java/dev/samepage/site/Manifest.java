package dev.samepage.site;

import dev.samepage.locale.IcuVersion;
import dev.samepage.memory.Hash;
import dev.samepage.site.memory.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a build wrote and with what. Has no time stamps: the same input gives the same manifest.
 *
 * @param outputs in the order of their paths, which are made of ids and need no escapes
 */
record Manifest(List<Written> outputs) {
    static final String FILE = "manifest.json";
    private static final int LINE = 96; // bytes that are enough for most outputs

    // Once files were named by SHA-256. Such a file is ours to replace, and looks changed when it is to be removed.
    private static final Pattern OUTPUT =
            Pattern.compile("\\s*\"([A-Za-z0-9._/-]+)\": \"([0-9a-f]{24}|[0-9a-f]{64})\",?");

    /** What the last build wrote, by path; empty where no manifest says so. */
    static SortedMap<String, Hash> read(Path site) throws IOException {
        var outputs = new TreeMap<String, Hash>();
        var file = site.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try (var lines = Files.newBufferedReader(file)) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    var match = OUTPUT.matcher(line);
                    if (match.matches() && Written.isInside(match.group(1))) {
                        outputs.put(match.group(1), Hash.parse(match.group(2)));
                    }
                }
            }
        }
        return outputs;
    }

    /**
     * The manifest as its file holds it.
     *
     * @param programs versions by programme id
     */
    byte[] json(Map<String, String> programs) {
        var head = new LinkedHashMap<String, Object>();
        head.put("samepage", samepage());
        head.put("icu", IcuVersion.icu());
        head.put("cldr", IcuVersion.cldr());
        head.put("programs", programs);
        head.put("outputs", Map.of());
        var text = Json.write(head);
        var end = "}\n}\n";
        var out = new Bytes(text.length() + LINE * outputs.size());
        out.put(text.substring(0, text.length() - end.length()));
        // A large site has hundreds of thousands of outputs: they are never together in one text.
        var separator = "\n    \"";
        for (var output : outputs) {
            out.put(separator);
            out.put(output.path());
            out.put("\": \"");
            output.hash().digits(out::put);
            out.put('"');
            separator = ",\n    \"";
        }
        out.put("\n  }\n}\n");
        return out.copy();
    }

    static String samepage() {
        var version = Manifest.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
