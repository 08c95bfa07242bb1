package dev.samepage.cli;

import dev.samepage.text.WholeFolder;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Runs frequent commands one after the other on a copy of a workspace, and prints nothing. The launchers have a JVM archive
 * the classes that this loads, so that later calls start faster.
 */
public final class Rehearsal {
    private final Path folder;
    private final String only;

    private Rehearsal(Path folder, String only) {
        this.folder = folder;
        this.only = only;
    }

    /**
     * @param args the workspace's folder, and the only command to run; all where there is none
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            throw new IllegalArgumentException("name one workspace and at most one command, not " + List.of(args));
        }
        var folder = Files.createTempDirectory("samepage-");
        try {
            copy(Path.of(args[0]).resolve("samepage.yaml"), folder.resolve("samepage.yaml"));
            for (var part : Workspace.FOLDERS) {
                copy(Path.of(args[0]).resolve(part), folder.resolve(part));
            }
            new Rehearsal(folder, args.length > 1 ? args[1] : "").rehearse();
        } finally {
            WholeFolder.delete(folder);
        }
    }

    private void rehearse() throws IOException {
        var workspace = folder.toString();
        // A second call finds what the first has left, and a third that one translation is another.
        for (var time = 1; time <= 3; time++) {
            run("check", "--workspace", workspace);
            run("build", "--workspace", workspace);
            if (time == 2) {
                change(folder.resolve("locales"));
            }
        }
        // Most workspaces leave the labels to the program.
        forgetLabels(folder);
        run("check", "--workspace", workspace);
        run("build", "--workspace", workspace);
        change(folder.resolve("locales"));
        run("build", "--workspace", workspace);
        run("build", "--strict", "--workspace", workspace);
        run("status", "--workspace", workspace);
        run("explain");
    }

    private static void change(Path locales) throws IOException {
        if (!Files.exists(locales)) {
            return;
        }
        try (var files = Files.walk(locales)) {
            var bundle = files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("ui.yaml"))
                    .findFirst();
            if (bundle.isPresent()) {
                Files.writeString(bundle.get(), "# changed\n", StandardOpenOption.APPEND);
            }
        }
    }

    private static void forgetLabels(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(one -> one.endsWith("ui.yaml")).toList()) {
                Files.delete(file);
            }
        }
    }

    private void run(String... args) {
        if (!only.isEmpty() && !only.equals(args[0])) {
            return;
        }
        var watched = new WatchedOutput(OutputStream.nullOutputStream());
        var out = new PrintStream(watched, false, StandardCharsets.UTF_8);
        Main.run(args, out, out, watched);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
