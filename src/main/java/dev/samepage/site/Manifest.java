package dev.samepage.site;

import dev.samepage.locale.IcuVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a build wrote and with what. Has no time stamps: the same input gives the same manifest.
 *
 * @param outputs SHA-256 by path, in the order of the paths
 */
record Manifest(SortedMap<String, String> outputs) {
    static final String FILE = "manifest.json";
    private static final Pattern OUTPUT = Pattern.compile("\\s*\"([A-Za-z0-9._/-]+)\": \"([0-9a-f]{64})\",?");

    /** The manifest of the last build; without outputs where there is none. */
    static Manifest read(Path site) throws IOException {
        var outputs = new TreeMap<String, String>();
        var file = site.resolve(FILE);
        if (Files.isRegularFile(file)) {
            for (var line : Files.readAllLines(file)) {
                var match = OUTPUT.matcher(line);
                // The file may have been tampered with; a path out of the site would let us delete there.
                if (match.matches()
                        && !match.group(1).startsWith("/")
                        && !match.group(1).contains("..")) {
                    outputs.put(match.group(1), match.group(2));
                }
            }
        }
        return new Manifest(outputs);
    }

    /**
     * @param programs versions by programme id
     */
    String json(Map<String, String> programs) {
        var out = new LinkedHashMap<String, Object>();
        out.put("samepage", samepage());
        out.put("icu", IcuVersion.icu());
        out.put("cldr", IcuVersion.cldr());
        out.put("programs", programs);
        out.put("outputs", outputs);
        return Json.write(out);
    }

    private static String samepage() {
        var version = Manifest.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
