package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.text.IoReason;
import dev.samepage.text.PlainBytes;
import dev.samepage.text.SourceFile;
import dev.samepage.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Consumer;

/** A file's bytes as text, or the finding that says why they are none. */
public final class FileText {
    /** Bytes; the largest real programme has about 60 kB, and a file this large would be a mistake or an attack. */
    public static final int LIMIT = 4 * 1024 * 1024;

    private FileText() {}

    /**
     * @param path how findings name the file
     */
    public static Optional<SourceFile> read(Path file, String path, Consumer<Finding> findings) {
        var nowhere = new SourceFile(path, "");
        try {
            var size = size(file);
            if (size < 0 && Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                findings.accept(InputFault.UNREADABLE_FILE
                        .at(nowhere.whole(), "there is no such file")
                        .help("check the path"));
                return Optional.empty();
            }
            if (size < 0) {
                findings.accept(InputFault.UNREADABLE_FILE
                        .at(nowhere.whole(), "this is no file")
                        .help("put a file here, or remove the folder or link of this name"));
                return Optional.empty();
            }
            if (size > LIMIT) {
                findings.accept(InputFault.UNREADABLE_FILE
                        .at(nowhere.whole(), "the file has " + size + " bytes; at most " + LIMIT + " are read")
                        .help("split the file, or remove what does not belong there"));
                return Optional.empty();
            }
            return decode(Files.readAllBytes(file), path, findings);
        } catch (IOException e) {
            findings.accept(InputFault.UNREADABLE_FILE
                    .at(nowhere.whole(), "the file cannot be read: " + IoReason.withoutFile(e))
                    .help("check that the file exists and that you may read it"));
            return Optional.empty();
        }
    }

    /** In bytes; -1 where there is no file, or something else. */
    private static long size(Path file) {
        try {
            var looked = Files.readAttributes(file, BasicFileAttributes.class);
            return looked.isRegularFile() ? looked.size() : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    static Optional<SourceFile> decode(byte[] bytes, String path, Consumer<Finding> findings) {
        var plain = PlainBytes.of(bytes);
        if (plain != null) {
            return Optional.of(new SourceFile(path, plain));
        }
        var text = utf8(bytes, path, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var file = new SourceFile(path, text.get());
        if (file.text().startsWith("\uFEFF")) {
            findings.accept(InputFault.UNREADABLE_FILE
                    .at(file.at(0, 1), "the file starts with a byte order mark")
                    .help("save it as UTF-8 without a byte order mark (BOM)"));
            return Optional.empty();
        }
        var cr = file.text().indexOf('\r');
        if (cr >= 0) {
            findings.accept(
                    InputFault.UNREADABLE_FILE
                            .at(file.at(cr, cr + 1), "the line ends with a carriage return (CR)")
                            .help(
                                    "save the file with LF line ends; in git, `* text=auto eol=lf` in .gitattributes keeps them"));
            return Optional.empty();
        }
        return Optional.of(file);
    }

    private static Optional<String> utf8(byte[] bytes, String path, Consumer<Finding> findings) {
        var read = Utf8.of(bytes);
        if (read.fault() < 0) {
            return Optional.of(read.text());
        }
        var good = read.text();
        var file = new SourceFile(path, good + "\uFFFD");
        findings.accept(InputFault.UNREADABLE_FILE
                .at(
                        file.at(good.length(), good.length() + 1),
                        String.format("byte 0x%02X is not UTF-8", bytes[read.fault()] & 0xFF))
                .help("save the file as UTF-8; it looks like Latin-1 or Windows-1252"));
        return Optional.empty();
    }
}
