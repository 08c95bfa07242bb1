package dev.samepage.serve;

import dev.samepage.Folders;
import dev.samepage.check.Checker;
import dev.samepage.finding.Finding;
import dev.samepage.rules.RuleCatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A preview of a copy of the shipped workspace. */
final class Preview implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("data-token=\"([0-9a-f]{64})\"");

    final Path root;
    final PreviewServer server;
    final List<List<Finding>> reported = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final HttpClient client = HttpClient.newHttpClient();

    private Preview(Path root) throws IOException {
        this.root = root;
        var checks = new PreviewServer.Checks(
                UnaryOperator.identity(),
                (read, documents) -> Checker.with(RuleCatalog.standard()).check(documents));
        this.server =
                new PreviewServer(root, 0, checks, reported::add, new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    static Preview in(Path folder) throws IOException {
        Folders.copyShipped(folder);
        return new Preview(folder);
    }

    /** A preview of a folder that has been copied already. */
    static Preview again(Path folder) throws IOException {
        return new Preview(folder);
    }

    int port() {
        return URI.create(server.address()).getPort();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** An edit as the review page sends it. */
    HttpRequest.Builder edit(Map<String, String> form) throws IOException, InterruptedException {
        return post("edit", form)
                .header(Gate.TOKEN, token())
                .header("Origin", server.address().substring(0, server.address().length() - 1));
    }

    HttpRequest.Builder post(String name, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(server.address() + "_serve/api/" + name))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    String token() throws IOException, InterruptedException {
        var match = TOKEN.matcher(get("_serve/review/de-DE").body());
        if (!match.find()) {
            throw new IllegalStateException("the review page has no token");
        }
        return match.group(1);
    }

    /** A field of a unit as the preview tells it. */
    String field(String program, String key, String name) throws IOException, InterruptedException {
        var json = get("_serve/api/unit?locale=de-DE&program=" + program + "&key=" + key)
                .body();
        var match =
                Pattern.compile("\"" + name + "\": \"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
        if (!match.find()) {
            throw new IllegalStateException(json);
        }
        return match.group(1);
    }

    /** What comes back for exactly these bytes. */
    String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Path bundle(String program) {
        return root.resolve("locales/de-DE/" + program + ".yaml");
    }

    /** Every file of the workspace with its text. */
    Map<String, String> files() throws IOException {
        var out = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return out;
    }

    /** What the server said of its own faults. */
    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
