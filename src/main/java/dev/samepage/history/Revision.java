package dev.samepage.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A commit that a workspace's repository has. */
public final class Revision {
    /** What a check reads; everything else of a repository is left alone. */
    private static final List<String> PARTS = List.of("content", "locales", "rules", "samepage.yaml");

    private final Git git;
    private final String commit;

    private Revision(Git git, String commit) {
        this.git = git;
        this.commit = commit;
    }

    /**
     * Where the work on a workspace left a revision: the last commit that it has in common with what is checked out, so that
     * the revision's own progress is not taken for a change. In a shallow clone that does not know it, the revision itself.
     *
     * @param workspace a folder in the working tree of a repository
     * @param name as a user gives it: a branch, tag or commit
     */
    public static Revision before(Path workspace, String name) throws HistoryFault, IOException {
        if (name.isBlank() || name.startsWith("-")) {
            throw new HistoryFault("`" + name + "` is no revision; name a commit, branch or tag, such as origin/main");
        }
        var git = new Git(workspace);
        var inside = git.run("rev-parse", "--is-inside-work-tree");
        if (inside.failed() || !inside.line().equals("true")) {
            var why = inside.error().lines().findFirst().orElse("");
            throw new HistoryFault(workspace.toAbsolutePath().normalize() + " is in no working tree of git"
                    + (why.isEmpty() ? "" : " (" + why + ")") + "; leave this option out to check everything");
        }
        var commit = git.run("rev-parse", "--verify", "--quiet", name + "^{commit}");
        if (commit.failed()) {
            throw new HistoryFault("there is no revision `" + name
                    + "` here; a shallow clone has to fetch it first, such as by `git fetch --unshallow`");
        }
        var common = git.run("merge-base", commit.line(), "HEAD");
        return new Revision(git, common.failed() || common.line().isEmpty() ? commit.line() : common.line());
    }

    /** The commit's full name. */
    public String commit() {
        return commit;
    }

    /** Writes the workspace's YAML files as the commit has them to a folder. */
    public void writeTo(Path folder) throws HistoryFault, IOException {
        var files = files();
        if (files.isEmpty()) {
            return;
        }
        var wanted = Files.createTempFile(folder, "objects", ".txt");
        Files.write(wanted, files.stream().map(Blob::id).toList());
        var answer = git.run(wanted, "cat-file", "--batch");
        Files.delete(wanted);
        if (answer.failed()) {
            throw new HistoryFault("git cannot read commit " + commit + ": " + answer.error());
        }
        var contents = new ByteArrayInputStream(answer.output());
        for (var file : files) {
            var path = folder.resolve(file.path).normalize();
            var content = content(contents);
            // A tree made by hand may hold "..".
            if (path.startsWith(folder)) {
                Files.createDirectories(path.getParent());
                Files.write(path, content);
            }
        }
    }

    private record Blob(String id, String path) {}

    private List<Blob> files() throws HistoryFault, IOException {
        var arguments = new ArrayList<>(List.of("ls-tree", "-r", "-z", commit));
        arguments.addAll(PARTS);
        var answer = git.run(arguments.toArray(String[]::new));
        if (answer.failed()) {
            throw new HistoryFault("git cannot list commit " + commit + ": " + answer.error());
        }
        var out = new ArrayList<Blob>();
        for (var line : new String(answer.output(), StandardCharsets.UTF_8).split("\0")) {
            // "100644 blob <id>\t<path>"; links (120000) and submodules (160000) are no files of a workspace.
            var tab = line.indexOf('\t');
            if (tab > 0 && line.startsWith("100") && line.endsWith(".yaml")) {
                out.add(new Blob(line.substring(0, tab).split(" ")[2], line.substring(tab + 1)));
            }
        }
        return out;
    }

    /** The next object: "<id> blob <size>", a line end, the content, a line end. */
    private byte[] content(ByteArrayInputStream in) throws HistoryFault {
        var head = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new HistoryFault("git does not have all files of commit " + commit + "; fetch them first");
            }
            head.append((char) c);
        }
        var parts = head.toString().split(" ");
        if (parts.length != 3) {
            throw new HistoryFault("git does not have all files of commit " + commit + " (" + head + ")");
        }
        var size = Integer.parseInt(parts[2]);
        var content = new byte[size];
        if (in.readNBytes(content, 0, size) != size) {
            throw new HistoryFault("git does not have all files of commit " + commit + "; fetch them first");
        }
        in.read();
        return content;
    }
}
