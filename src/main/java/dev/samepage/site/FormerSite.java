package dev.samepage.site;

import dev.samepage.memory.Hash;
import dev.samepage.site.memory.BuildMemory;
import dev.samepage.site.memory.Outputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What the last build has written into a site's folder. Its files are listed only when somebody asks for one of them. */
final class FormerSite {
    private static final int UNKNOWN = -1;

    private final int count;
    private final BuildMemory memory;
    private Map<String, Hash> hashes;

    private FormerSite(int count, BuildMemory memory, Map<String, Hash> hashes) {
        this.count = count;
        this.memory = memory;
        this.hashes = hashes;
    }

    /** As its manifest says; whoever wrote it. */
    static FormerSite of(Path site) throws IOException {
        return new FormerSite(UNKNOWN, null, Manifest.read(site));
    }

    /** As this program's last build remembers it, with the manifest that it has written. */
    static FormerSite of(BuildMemory memory) {
        return new FormerSite(memory.count() - 1, memory, null);
    }

    /** Whether the manifest in its place was written by this program and names that many files. */
    boolean has(int files) {
        return files == count;
    }

    /** By path, without the manifest. */
    synchronized Map<String, Hash> hashes() {
        if (hashes == null) {
            hashes = new HashMap<>();
            memory.outputs()
                    .map(Outputs::all)
                    .forEach(outputs -> outputs.forEach(output -> hashes.put(output.path(), output.hash())));
            hashes.remove(Manifest.FILE);
        }
        return hashes;
    }
}
