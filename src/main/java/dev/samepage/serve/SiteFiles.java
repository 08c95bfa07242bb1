package dev.samepage.serve;

import dev.samepage.finding.Finding;
import dev.samepage.site.SitePreview;
import dev.samepage.site.SitePreview.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The site's files as the browser gets them; where one cannot be made any more, the last good one stays. */
final class SiteFiles {
    /** Pages of which the last good state is kept. */
    private static final int MOST_KEPT = 64;

    private static final Map<String, String> TYPES = Map.of(
            "html", Answer.HTML,
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", Answer.JSON,
            "xml", "application/xml",
            "md", "text/markdown; charset=utf-8");

    private final Map<String, byte[]> good = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /**
     * A file, as good as it is to be had.
     *
     * @param bytes empty where the file could never be made
     * @param version as an {@code ETag}
     * @param fault why the file is not the present one
     */
    record Served(byte[] bytes, String version, Optional<Finding> fault) {}

    /** Empty where the site has no such file. */
    Optional<Served> file(SitePreview preview, String path) throws IOException {
        var made = preview.file(path);
        if (made.isEmpty()) {
            return Optional.empty();
        }
        if (made.get() instanceof Result.File file) {
            keep(path, file.bytes());
            return Optional.of(new Served(file.bytes(), version(file.bytes()), Optional.empty()));
        }
        var last = kept(path);
        var finding = ((Result.Fault) made.get()).finding();
        return Optional.of(new Served(last, version(last), Optional.of(finding)));
    }

    /** The answer with a file; pages get the preview's own script. */
    static Answer answer(String path, Served served) {
        var type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        var bytes = served.bytes();
        if (type.equals(Answer.HTML) && !path.endsWith(".offline.html")) {
            var html = new String(bytes, StandardCharsets.UTF_8);
            bytes = Injection.into(html, path, served.version()).getBytes(StandardCharsets.UTF_8);
        }
        return Answer.of(type, bytes).with("ETag", served.version());
    }

    private synchronized void keep(String path, byte[] bytes) {
        good.put(path, bytes);
    }

    private synchronized byte[] kept(String path) {
        return good.getOrDefault(path, new byte[0]);
    }

    private static String version(byte[] bytes) {
        try {
            return '"'
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12)
                    + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
