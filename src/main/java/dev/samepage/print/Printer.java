package dev.samepage.print;

import dev.samepage.text.WholeFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Prints pages with Chromium; each print has a process of its own, so that threads may share a printer. */
public final class Printer {
    // A page takes a second; a machine that is busy with other things, many.
    private static final int SECONDS = 120;

    // The only two values in Skia's files that differ from one minute to the next.
    private static final Pattern DATE = Pattern.compile("/(?:CreationDate|ModDate) \\(D:(\\d{14})");
    private static final byte[] NO_DATE = "19700101000000".getBytes(StandardCharsets.US_ASCII);

    private final Path chromium;

    /**
     * @param chromium Chromium's, Chrome's or Edge's program
     */
    public Printer(Path chromium) {
        this.chromium = chromium;
    }

    /**
     * A page as PDF; the same page gives the same bytes with the same browser and fonts.
     *
     * @param html one file that needs no other and runs no script
     * @throws PrinterFault when the browser cannot be started, fails or hangs
     */
    public byte[] print(String html) throws IOException {
        var folder = Files.createTempDirectory("samepage-print");
        try {
            var page = folder.resolve("page.html");
            var pdf = folder.resolve("page.pdf");
            Files.writeString(page, html);
            run(folder, page, pdf);
            var bytes = Files.isRegularFile(pdf) ? Files.readAllBytes(pdf) : new byte[0];
            if (bytes.length < 5 || bytes[0] != '%' || bytes[1] != 'P') {
                throw fault("wrote no PDF", folder);
            }
            return undated(bytes);
        } finally {
            remove(folder);
        }
    }

    private void run(Path folder, Path page, Path pdf) throws IOException {
        var command = new ArrayList<>(List.of(
                chromium.toString(),
                "--headless",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-extensions",
                // Nothing on the page needs the net; nothing gets there.
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + folder.resolve("profile"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf));
        // Chromium refuses to start its sandbox as root, and containers often have no other user.
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox");
        }
        command.add(page.toUri().toString());
        var log = folder.resolve("log").toFile();
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
        } catch (IOException e) {
            throw new PrinterFault("`" + chromium + "` cannot be started: " + e.getMessage());
        }
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw fault("did not finish within " + SECONDS + " seconds", folder);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrinterFault("printing was interrupted");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw fault("ended with status " + process.exitValue(), folder);
        }
    }

    private PrinterFault fault(String what, Path folder) throws IOException {
        var log = folder.resolve("log");
        var lines = Files.isRegularFile(log)
                ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                        .strip()
                        .lines()
                        .toList()
                : List.<String>of();
        var last = lines.isEmpty()
                ? ""
                : "; it says: " + lines.get(lines.size() - 1).strip();
        return new PrinterFault("`" + chromium + "` " + what + last);
    }

    // The dates stand in plain bytes, and others of the same length move nothing.
    static byte[] undated(byte[] pdf) {
        var out = pdf.clone();
        var dates = DATE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        while (dates.find()) {
            System.arraycopy(NO_DATE, 0, out, dates.start(1), NO_DATE.length);
        }
        return out;
    }

    // The browser's last process may still be writing to its profile.
    private static void remove(Path folder) throws IOException {
        for (var attempt = 0; attempt < 5; attempt++) {
            try {
                WholeFolder.delete(folder);
                return;
            } catch (IOException e) {
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrinterFault("printing was interrupted");
        }
    }
}
