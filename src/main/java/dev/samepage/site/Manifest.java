package dev.samepage.site;

import dev.samepage.locale.IcuVersion;
import dev.samepage.memory.Hash;
import dev.samepage.site.memory.Written;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final String OUTPUTS = ",\n  \"outputs\": {";
    private static final int LINE = 96; // bytes that are enough for most outputs

    // Once files were named by SHA-256. Such a file is ours to replace, and looks changed when it is to be removed.
    private static final Pattern OUTPUT =
            Pattern.compile("\\s*\"([A-Za-z0-9._/-]+)\": \"([0-9a-f]{24}|[0-9a-f]{64})\",?");

    /** What the last build wrote, by path; empty where no manifest says so. */
    static SortedMap<String, Hash> read(Path site) throws IOException {
        var outputs = new TreeMap<String, Hash>();
        var file = site.resolve(FILE);
        if (Files.isRegularFile(file)) {
            // Not as Files reads lines, which throws for what is no text: somebody may have put anything here.
            try (var lines =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
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
        var out = head(programs, LINE * outputs.size());
        // A large site has hundreds of thousands of outputs: they are never together in one text.
        var separator = "";
        for (var output : outputs) {
            out.put(separator);
            out.put(start(output));
            output.hash().digits(out::put);
            out.put('"');
            separator = ",";
        }
        out.put("\n  }\n}\n");
        return out.copy();
    }

    /**
     * The manifest of the same outputs with some others' hashes. To sort and write hundreds of thousands of lines takes longer
     * than all else that a changed text asks for.
     *
     * @param before the manifest as {@link #json} made it
     * @param programs versions by programme id
     * @param changed in the order of their paths
     * @return empty where one of them is not in the manifest
     */
    static Optional<byte[]> json(byte[] before, Map<String, String> programs, List<Written> changed) {
        var from = end(before, 0, OUTPUTS.getBytes(StandardCharsets.UTF_8));
        if (from < 0) {
            return Optional.empty();
        }
        var head = head(programs, 0).copy();
        var out = Arrays.copyOf(head, head.length + before.length - from);
        System.arraycopy(before, from, out, head.length, before.length - from);
        var at = head.length;
        for (var output : changed) {
            at = find(out, at, start(output).getBytes(StandardCharsets.UTF_8));
            if (at < 0) {
                return Optional.empty();
            }
            var digits = output.hash().toString().getBytes(StandardCharsets.UTF_8);
            System.arraycopy(digits, 0, out, at, digits.length);
        }
        return Optional.of(out);
    }

    private static Bytes head(Map<String, String> programs, int more) {
        var head = new LinkedHashMap<String, Object>();
        head.put("samepage", samepage());
        head.put("icu", IcuVersion.icu());
        head.put("cldr", IcuVersion.cldr());
        head.put("programs", programs);
        var text = Json.write(head);
        var out = new Bytes(text.length() + OUTPUTS.length() + more);
        out.put(text.substring(0, text.length() - "\n}\n".length()));
        out.put(OUTPUTS);
        return out;
    }

    /** An output's line up to its hash. */
    private static String start(Written output) {
        return "\n    \"" + output.path() + "\": \"";
    }

    /** Where an output's line goes on after its start, among lines in order; negative where there is none. */
    private static int find(byte[] text, int from, byte[] start) {
        var low = from;
        var high = text.length;
        while (low < high) {
            // The first line that begins in the upper half; without one, the lower half is all that is left.
            var middle = low + (high - low) / 2;
            var line = middle;
            while (line < high && text[line] != '\n') {
                line++;
            }
            if (line == high) {
                high = middle;
                continue;
            }
            var compared =
                    Arrays.compare(text, line, Math.min(text.length, line + start.length), start, 0, start.length);
            if (compared == 0) {
                return line + start.length;
            }
            if (compared < 0) {
                low = line + 1;
            } else {
                high = middle;
            }
        }
        return -1;
    }

    /** Where a text ends that stands within another one; negative where it does not. */
    private static int end(byte[] text, int from, byte[] part) {
        for (var at = from; at <= text.length - part.length; at++) {
            if (text[at] == part[0] && Arrays.equals(text, at, at + part.length, part, 0, part.length)) {
                return at + part.length;
            }
        }
        return -1;
    }

    static String samepage() {
        var version = Manifest.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
