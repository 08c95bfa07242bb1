package dev.samepage.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.samepage.check.Document;
import dev.samepage.finding.Finding;
import dev.samepage.serve.Events.Listener;
import dev.samepage.site.SitePreview;
import dev.samepage.text.IoReason;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The preview of a workspace on this machine, until it is closed. */
public final class PreviewServer implements AutoCloseable {
    static {
        // Small answers leave at once instead of waiting for a peer's acknowledgement (40 ms on Linux).
        System.getProperties().putIfAbsent("sun.net.httpserver.nodelay", "true");
        // Seconds for a request to come in whole; so a silent peer does not hold a thread for ever.
        System.getProperties().putIfAbsent("sun.net.httpserver.maxReqTime", "20");
    }

    private static final String API = "/_serve/api/";
    private static final String REVIEW = "/_serve/review";
    private static final Set<String> EDITS = Set.of(API + "edit", API + "undo");

    private final LiveWorkspace live;
    private final SiteFiles files = new SiteFiles();
    private final Events events = new Events();
    private final HttpServer server;
    private final Gate gate;
    private final Findings findings;
    private final Api api;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> daemon(task, "samepage-serve"));
    private final FileWatch watch;
    private final Consumer<List<Finding>> report;
    private final PrintStream log;

    /**
     * What a workspace is held against.
     *
     * @param checked adds what is wrong with a workspace beyond its files' form
     * @param check what the rules of a workspace say of its documents
     */
    public record Checks(
            UnaryOperator<Workspace> checked, BiFunction<Workspace, List<Document>, List<Finding>> check) {}

    /**
     * Starts to listen on 127.0.0.1.
     *
     * @param port 0 for any that is free
     * @param report told what is wrong with the files whenever that changes; an empty list when all is well again
     * @param log told of our own faults
     * @throws java.net.BindException when the port is taken
     */
    public PreviewServer(Path root, int port, Checks checks, Consumer<List<Finding>> report, PrintStream log)
            throws IOException {
        this.live = new LiveWorkspace(root, checks.checked());
        this.report = report;
        this.log = log;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 64);
        this.gate = new Gate(server.getAddress().getPort());
        this.findings = new Findings(checks.check(), program -> events.tell("findings", program), log);
        this.api = new Api(live, findings, new Review(live, findings, this::look), gate);
        this.watch = new FileWatch(root, this::look);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        look();
        watch.start();
        server.start();
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Where the preview is, with a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        watch.close();
        findings.close();
        events.close();
        server.stop(0);
        threads.shutdownNow();
    }

    /** Looks at the files and tells the open pages. */
    private synchronized void look() {
        try {
            var before = live.state();
            if (!live.refresh()) {
                return;
            }
            var now = live.state();
            if (!now.faults().isEmpty() || !before.faults().isEmpty()) {
                report.accept(now.faults());
            }
            now.preview().ifPresent(preview -> findings.follow(preview.workspace()));
            events.listeners().forEach(this::tell);
        } catch (IOException e) {
            log.println("samepage: the workspace cannot be read: " + IoReason.of(e));
        } catch (RuntimeException e) {
            // Whatever it is, the preview goes on; the trace is what somebody needs to mend it.
            e.printStackTrace(log);
        }
    }

    /** Tells one page what it must know of the present state. */
    private void tell(Listener listener) {
        var now = live.state();
        var faults = new ArrayList<>(now.faults());
        if (!listener.path().isEmpty() && now.preview().isPresent()) {
            try {
                var served = files.file(now.preview().get(), listener.path());
                served.flatMap(SiteFiles.Served::fault).ifPresent(faults::add);
                var version = served.map(SiteFiles.Served::version).orElse("");
                if (faults.isEmpty() && listener.reloading().due(version)) {
                    listener.tell("reload", "");
                    return;
                }
            } catch (IOException e) {
                log.println("samepage: a page cannot be made: " + IoReason.of(e));
            }
        }
        listener.tell("faults", FaultJson.of(faults));
        listener.tell("change", Long.toString(now.generation()));
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            var refused = gate.read(exchange.getRequestHeaders());
            if (refused.isPresent()) {
                refused.get().send(exchange);
                return;
            }
            var path = exchange.getRequestURI().getPath();
            if (path != null
                    && path.equals("/_serve/events")
                    && exchange.getRequestMethod().equals("GET")) {
                var query = Query.parse(exchange.getRequestURI().getRawQuery());
                events.listen(exchange, query.get("path"), query.get("version"), this::tell);
                return;
            }
            answer(exchange, path).send(exchange);
        } catch (IOException e) {
            // The other side went away; there is nobody left to tell.
            return;
        } catch (IllegalArgumentException e) {
            refuse(exchange, Answer.refusal(400, "this is no address that can be read"));
        } catch (RuntimeException e) {
            e.printStackTrace(log);
            refuse(exchange, Answer.refusal(500, "a fault of Samepage itself; the terminal says more"));
        }
    }

    private static void refuse(HttpExchange exchange, Answer answer) {
        try (exchange) {
            answer.send(exchange);
        } catch (IOException e) {
            return;
        }
    }

    private Answer answer(HttpExchange exchange, String path) throws IOException {
        var method = exchange.getRequestMethod();
        if (method.equals("POST") && EDITS.contains(path)) {
            return api.post(exchange, path.substring(API.length()));
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Answer.refusal(405, "only GET and HEAD are answered here").with("Allow", "GET, HEAD");
        }
        if (path == null || !path.startsWith("/")) {
            return Answer.refusal(400, "the address has no path");
        }
        if (path.startsWith(API)) {
            return api.get(
                            path.substring(API.length()),
                            Query.parse(exchange.getRequestURI().getRawQuery()))
                    .orElseGet(() -> Answer.refusal(404, "the workspace has no such text"));
        }
        if (path.equals(REVIEW) || path.startsWith(REVIEW + "/")) {
            return review(path);
        }
        if (path.startsWith("/_serve/")) {
            return ServeFiles.answer(path.substring("/_serve/".length()))
                    .orElseGet(() -> Answer.refusal(404, "the preview has nothing here"));
        }
        return site(exchange, path.substring(1));
    }

    private Answer review(String path) {
        var preview = live.state().preview();
        if (preview.isEmpty()) {
            return ServeFiles.broken("");
        }
        var workspace = preview.get().workspace();
        var tag = path.length() <= REVIEW.length() + 1 ? "" : path.substring(REVIEW.length() + 1);
        if (tag.isEmpty()) {
            return ReviewPages.overview(workspace);
        }
        return workspace.settings().locales().stream()
                .filter(locale -> locale.tag().equals(tag))
                .findFirst()
                .map(locale -> ReviewPages.of(workspace, locale, gate.token()))
                .orElseGet(() -> Answer.refusal(404, "the workspace has no such language"));
    }

    private Answer site(HttpExchange exchange, String asked) throws IOException {
        var path = asked.isEmpty() || asked.endsWith("/") ? asked + "index.html" : asked;
        var preview = live.state().preview();
        if (preview.isEmpty()) {
            return ServeFiles.broken(path);
        }
        if (preview.get().folder(asked)) {
            return Answer.redirect("/" + asked + "/");
        }
        var served = files.file(preview.get(), path);
        if (served.isEmpty()) {
            return missing(preview.get(), path);
        }
        if (served.get().bytes().length == 0 && served.get().fault().isPresent()) {
            return ServeFiles.broken(path);
        }
        var answer = SiteFiles.answer(path, served.get());
        var known = exchange.getRequestHeaders().getFirst("If-None-Match");
        return served.get().version().equals(known) ? answer.withStatus(304) : answer;
    }

    // As the page that was asked for, so that it comes when there is one.
    private Answer missing(SitePreview preview, String path) throws IOException {
        var page = files.file(preview, "404.html").map(SiteFiles.Served::bytes).orElse(new byte[0]);
        var html = Injection.into(new String(page, StandardCharsets.UTF_8), path, "");
        return Answer.of(Answer.HTML, html.getBytes(StandardCharsets.UTF_8)).withStatus(404);
    }
}
