package dev.samepage.sync;

import dev.samepage.workspace.Workspace;
import java.nio.file.Files;

/** The line that tells editors where a bundle's schema is. */
final class SchemaLine {
    private static final String PREFIX = "# yaml-language-server: $schema=";

    private SchemaLine() {}

    /** As the other bundles have it, which stand equally deep; else the workspace's own copy; else nothing. */
    static String in(Workspace workspace) {
        for (var programs : workspace.bundles().values()) {
            for (var bundle : programs.values()) {
                var first = bundle.file().text().lines().findFirst().orElse("");
                if (first.startsWith(PREFIX)) {
                    return first + "\n";
                }
            }
        }
        return Files.isRegularFile(workspace.root().resolve("schema/bundle.json"))
                ? PREFIX + "../../schema/bundle.json\n"
                : "";
    }
}
