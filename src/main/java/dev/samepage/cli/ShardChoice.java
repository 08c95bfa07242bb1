package dev.samepage.cli;

import dev.samepage.bundle.Bundle;
import dev.samepage.locale.LocaleTag;
import dev.samepage.workspace.WorkspaceFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which of {@code count} parts of the check to carry out, such as {@code 2/3}; whole programmes, dealt out in turn. */
record ShardChoice(int index, int count) {
    static final ShardChoice WHOLE = new ShardChoice(1, 1);

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3})/([1-9][0-9]{0,3})");

    static ShardChoice parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new UnusableInput("--shard: `" + text + "` is no shard; write 2/3 for the second of three");
        }
        var shard = new ShardChoice(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        if (shard.index > shard.count) {
            throw new UnusableInput("--shard: there is no shard " + shard.index + " of " + shard.count
                    + "; shards count from 1 to " + shard.count);
        }
        return shard;
    }

    /**
     * The programmes of this shard, and {@code ui} where it has the labels. A programme stays whole, since its languages are
     * compared with one another.
     */
    List<String> programs(WorkspaceFiles files) {
        var all = new ArrayList<>(files.programs());
        all.add(Bundle.LABELS);
        return IntStream.range(0, all.size())
                .filter(at -> at % count == index - 1)
                .mapToObj(all::get)
                .toList();
    }

    /** A name that the shards of one check share: made of all that it reads, and of what was asked. */
    String of(Path workspace, List<LocaleTag> locales, String revision) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files(workspace)) {
                add(workspace.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8), digest);
                add(Files.readAllBytes(file), digest);
            }
            add((locales + " " + revision + " " + count).getBytes(StandardCharsets.UTF_8), digest);
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void add(byte[] part, MessageDigest digest) {
        // With its length in front no two lists of parts are alike.
        digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(part);
    }

    private static List<Path> files(Path workspace) throws IOException {
        var out = new ArrayList<Path>();
        for (var part : List.of("content", "locales", "rules", "samepage.yaml")) {
            var folder = workspace.resolve(part);
            if (Files.exists(folder)) {
                try (var walk = Files.walk(folder)) {
                    walk.filter(file -> Files.isRegularFile(file)
                                    && file.getFileName().toString().endsWith(".yaml"))
                            .sorted()
                            .forEach(out::add);
                }
            }
        }
        return out;
    }
}
