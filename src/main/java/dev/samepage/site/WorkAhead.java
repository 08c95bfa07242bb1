package dev.samepage.site;

import java.io.IOException;
import java.nio.file.Path;

/** What another thread does for a build while its caller opens the workspace. */
final class WorkAhead {
    private WorkAhead() {}

    /**
     * Begins to read and parse the templates, and then to do the rest.
     *
     * @param rest is not waited for; whoever needs of it what fails will meet the same
     */
    static Later<Templates> start(Path workspace, Runnable rest) {
        var templates = new Later<Templates>();
        // In a thread of its own: those that all share may be too few for who opens the workspace.
        var thread = new Thread(
                () -> {
                    templates.make(() -> Templates.of(workspace));
                    try {
                        templates.get().parse();
                        rest.run();
                    } catch (IOException | RuntimeException e) {
                        return;
                    }
                },
                "samepage-ahead");
        // What is left to do is of no use once the command is done.
        thread.setDaemon(true);
        thread.start();
        return templates;
    }
}
