package dev.samepage.exchange;

import dev.samepage.finding.Finding;
import dev.samepage.text.IoReason;
import dev.samepage.text.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An exchange file's bytes as text, in the encoding that it declares; without its byte order mark. */
public final class ExchangeText {
    /** Bytes; large translation memories have some 100 MB and are no files to review. */
    private static final int LIMIT = 64 * 1024 * 1024;

    /** XML 1.0, 2.8, and the header of a PO file; either stands near the start. */
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]+)|charset=([\\w.:-]+)");

    private ExchangeText() {}

    /** @param name how findings name the file */
    public static Optional<SourceFile> read(Path path, String name, Consumer<Finding> faults) {
        var nowhere = new SourceFile(name, "").whole();
        try {
            var size = Files.size(path);
            if (size > LIMIT) {
                faults.accept(ExchangeFault.UNREADABLE_EXCHANGE_FILE
                        .at(nowhere, "the file has " + size + " bytes; at most " + LIMIT + " are read")
                        .help("split the file"));
                return Optional.empty();
            }
            return decode(Files.readAllBytes(path), name, faults);
        } catch (IOException e) {
            faults.accept(ExchangeFault.UNREADABLE_EXCHANGE_FILE
                    .at(nowhere, "the file cannot be read: " + IoReason.withoutFile(e))
                    .help("check that it exists and that you may read it"));
            return Optional.empty();
        }
    }

    public static Optional<SourceFile> decode(byte[] bytes, String name, Consumer<Finding> faults) {
        var charset = charset(bytes, name, faults);
        if (charset.isEmpty()) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var decoder = charset.get()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        out.flip();
        var text = out.toString();
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (result.isError()) {
            var file = new SourceFile(name, text + "\uFFFD");
            faults.accept(ExchangeFault.UNREADABLE_EXCHANGE_FILE
                    .at(
                            file.at(text.length(), text.length() + 1),
                            String.format("byte 0x%02X is not %s", bytes[in.position()] & 0xFF, charset.get()))
                    .help("save the file as UTF-8, and declare that encoding"));
            return Optional.empty();
        }
        return Optional.of(new SourceFile(name, text));
    }

    private static Optional<Charset> charset(byte[] bytes, String name, Consumer<Finding> faults) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == 0)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[1] == 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        var start = new String(bytes, 0, Math.min(bytes.length, 4_000), StandardCharsets.ISO_8859_1);
        var matcher = DECLARED.matcher(start);
        if (!matcher.find()) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        var declared = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        // "CHARSET" is what a template has before anybody fills it in; bytes show that UTF-16 is not what it says.
        if (declared.equals("CHARSET") || declared.toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(declared))
                    .filter(Charset::canEncode)
                    .or(() -> Optional.of(StandardCharsets.UTF_8));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            var at = Math.max(0, start.indexOf(declared));
            faults.accept(ExchangeFault.UNREADABLE_EXCHANGE_FILE
                    .at(
                            new SourceFile(name, start).at(at, at + declared.length()),
                            "the encoding `" + declared + "` is not known")
                    .help("save the file as UTF-8"));
            return Optional.empty();
        }
    }
}
