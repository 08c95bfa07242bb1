package dev.samepage.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpServer;
import dev.samepage.browser.Chromium;
import dev.samepage.locale.LocaleTag;
import dev.samepage.pseudo.PseudoWorkspace;
import dev.samepage.site.SiteBuilder;
import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.text.WholeFolder;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The shipped site, served to a real browser. Without Chromium the tests are skipped, but fail where CI is set. */
final class BrowserSite implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "json", "application/json");

    /** How the addresses of all sites but the shipped one start. */
    static final String BESIDE = "beside/";

    final Path folder;
    final List<String> complaints = new ArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Playwright playwright;
    private final Browser browser;

    private BrowserSite(Path folder, Path chromium) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                var file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
                if (!Files.isRegularFile(file)) {
                    exchange.sendResponseHeaders(404, -1);
                    return;
                }
                var name = file.toString();
                var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
                exchange.getResponseHeaders().set("Content-Type", type);
                headers(folder).forEach(exchange.getResponseHeaders()::set);
                var bytes = Files.readAllBytes(file);
                exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.setExecutor(threads);
        server.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox")));
    }

    // As Netlify and Cloudflare read it; the file has but one rule, for every path.
    private static Map<String, String> headers(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("_headers")).stream()
                .skip(1)
                .map(line -> line.strip().split(": ", 2))
                .collect(Collectors.toMap(header -> header[0], header -> header[1]));
    }

    /** Gives tests the one browser that all of them share. */
    static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType().equals(BrowserSite.class);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(BrowserSite.class))
                    .computeIfAbsent(BrowserSite.class, type -> open(), BrowserSite.class);
        }
    }

    private static BrowserSite open() {
        try {
            return open(Files.createTempDirectory("samepage-site"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BrowserSite open(Path folder) throws IOException {
        var chromium = Chromium.required();
        var result = SiteBuilder.build(Workspace.read(Path.of(".")), folder, List.of(), Gaps.SHOWN);
        assertTrue(result.built(), result.findings().toString());
        return new BrowserSite(folder, chromium);
    }

    /** The shipped site in pseudo-locales; how its addresses start. */
    String pseudo() throws IOException {
        return beside(
                "pseudo",
                PseudoWorkspace.with(Workspace.read(Path.of(".")), List.of("en-XA", "ar-XB")),
                List.of(LocaleTag.of("en-XA"), LocaleTag.of("ar-XB")));
    }

    /** One more site on the same server; how its addresses start. */
    String beside(String name, Workspace workspace, List<LocaleTag> locales) throws IOException {
        assertEquals(List.of(), workspace.findings());
        var result = SiteBuilder.build(workspace, folder.resolve(BESIDE + name), locales, Gaps.REFUSED);
        assertTrue(result.built(), result.findings().toString());
        return BESIDE + name + "/";
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    BrowserContext context() {
        return context(new Browser.NewContextOptions());
    }

    BrowserContext context(Browser.NewContextOptions options) {
        var context =
                browser.newContext(options.setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(5_000);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        // Whatever leaves the site is a fault.
        context.onRequest(request -> {
            if (!request.url().startsWith(url("")) && !request.url().matches("(file|blob|data):.*")) {
                complaints.add("request to " + request.url());
            }
        });
        return context;
    }

    Page page(String path) {
        var page = context().newPage();
        page.navigate(url(path));
        return page;
    }

    void assertQuiet() {
        var told = List.copyOf(complaints);
        complaints.clear();
        assertEquals(List.of(), told);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.stop(0);
        threads.shutdownNow();
        try {
            WholeFolder.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
