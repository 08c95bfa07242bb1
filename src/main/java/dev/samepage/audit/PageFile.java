package dev.samepage.audit;

import dev.samepage.finding.Finding;
import dev.samepage.text.IoReason;
import dev.samepage.text.SourceFile;
import dev.samepage.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A page's bytes as text, or the finding that says why they are none. Any line ends and a byte order mark are fine. */
final class PageFile {
    /** Bytes; the largest real page has about 1 MB. */
    static final int LIMIT = 32 * 1024 * 1024;

    private PageFile() {}

    static Optional<SourceFile> read(Path file, Path base, Consumer<Finding> findings) {
        var name = name(file, base);
        var nowhere = new SourceFile(name, "").whole();
        try {
            if (!Files.isRegularFile(file)) {
                findings.accept(AuditFault.UNREADABLE_PAGE
                        .at(nowhere, Files.exists(file) ? "this is no file" : "there is no such file")
                        .help("check the path"));
                return Optional.empty();
            }
            var size = Files.size(file);
            if (size > LIMIT) {
                findings.accept(AuditFault.UNREADABLE_PAGE
                        .at(nowhere, "the page has " + size + " bytes; at most " + LIMIT + " are read")
                        .help("split the page, or name only the pages to audit"));
                return Optional.empty();
            }
            return decode(Files.readAllBytes(file), name, findings);
        } catch (IOException e) {
            findings.accept(AuditFault.UNREADABLE_PAGE
                    .at(nowhere, "the page cannot be read: " + IoReason.withoutFile(e))
                    .help("check that you may read it"));
            return Optional.empty();
        }
    }

    /** How findings name a file: relative to the base where it lies inside, with slashes. */
    static String name(Path file, Path base) {
        var absolute = file.toAbsolutePath().normalize();
        var root = base.toAbsolutePath().normalize();
        var shown = absolute.startsWith(root) && !absolute.equals(root) ? root.relativize(absolute) : file;
        return shown.toString().replace('\\', '/');
    }

    static Optional<SourceFile> decode(byte[] bytes, String name, Consumer<Finding> findings) {
        var read = Utf8.of(bytes);
        if (read.fault() < 0) {
            return Optional.of(new SourceFile(name, read.text()));
        }
        var file = new SourceFile(name, read.text() + "\uFFFD");
        var at = file.text().length() - 1;
        findings.accept(AuditFault.UNREADABLE_PAGE
                .at(file.at(at, at + 1), String.format("byte 0x%02X is not UTF-8", bytes[read.fault()] & 0xFF))
                .help("save the page as UTF-8"));
        return Optional.empty();
    }
}
