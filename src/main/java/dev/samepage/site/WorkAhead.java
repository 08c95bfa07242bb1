package dev.samepage.site;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What another thread does for a build while its caller opens the workspace.
 *
 * @param frames of the last build
 */
record WorkAhead(Later<FrameMemory> frames, Later<Templates> templates) {
    /**
     * Begins to look for frames, to parse the templates where there are none, and then to do the rest.
     *
     * @param rest is not waited for; whoever needs of it what fails will meet the same
     */
    static WorkAhead start(Path workspace, Later.Maker<FrameMemory> frames, Runnable rest) {
        var out = new WorkAhead(new Later<>(), new Later<>());
        // In a thread of its own: those that all share may be too few for who opens the workspace.
        var thread = new Thread(() -> out.run(workspace, frames, rest), "samepage-ahead");
        // What is left to do is of no use once the command is done.
        thread.setDaemon(true);
        thread.start();
        return out;
    }

    private void run(Path workspace, Later.Maker<FrameMemory> maker, Runnable rest) {
        frames.make(maker);
        templates.make(() -> Templates.of(workspace, frames.get().parts()));
        try {
            if (!frames.get().any()) {
                templates.get().parse();
            }
            rest.run();
        } catch (IOException | RuntimeException e) {
            return;
        }
    }
}
