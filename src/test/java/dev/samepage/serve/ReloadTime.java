package dev.samepage.serve;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import dev.samepage.browser.Chromium;
import dev.samepage.check.Checker;
import dev.samepage.rules.RuleCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Measures how long a saved translation takes to reach the browser; no test, since no machine is like another.
 *
 * <p>Arguments: a copy of a workspace that may be written to, a locale, a programme, and how often.
 */
final class ReloadTime {
    private static final Pattern WORD = Pattern.compile("(?m)^title:\\n(?:  .*\\n)*?  target: \"?([^\"\\n]+)\"?$");

    private ReloadTime() {}

    public static void main(String[] args) throws Exception {
        var root = Path.of(args[0]);
        var page = args[1] + "/" + args[2] + ".html";
        var bundle = root.resolve("locales").resolve(args[1]).resolve(args[2] + ".yaml");
        var times = Integer.parseInt(args[3]);
        var text = Files.readString(bundle);
        var title = WORD.matcher(text);
        if (!title.find()) {
            throw new IllegalArgumentException(bundle + " has no title");
        }
        var checks = new PreviewServer.Checks(
                UnaryOperator.identity(),
                (read, documents) -> Checker.with(RuleCatalog.standard()).check(documents));
        var start = System.nanoTime();
        try (var server = new PreviewServer(root, 0, checks, faults -> {}, System.err);
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright.chromium().launch(launch())) {
            System.out.printf("started with a browser after %d ms%n", (System.nanoTime() - start) / 1_000_000);
            var tab = browser.newContext(new Browser.NewContextOptions()).newPage();
            tab.addInitScript("addEventListener('DOMContentLoaded', () => { window.shownAt = Date.now(); });");
            start = System.nanoTime();
            tab.navigate(server.address() + page);
            System.out.printf("first page after %d ms%n", (System.nanoTime() - start) / 1_000_000);
            var begun = new ArrayList<Double>();
            var shown = new ArrayList<Double>();
            for (var i = 0; i < times; i++) {
                tab.waitForTimeout(700);
                var word = "Titel " + i;
                var changed = text.substring(0, title.start(1)) + word + text.substring(title.end(1));
                var saved = System.currentTimeMillis();
                Files.writeString(bundle, changed);
                tab.waitForFunction(
                        "word => window.shownAt && document.querySelector('h1')?.textContent.includes(word)", word);
                var began = ((Number) tab.evaluate("performance.timeOrigin")).doubleValue() - saved;
                begun.add(began);
                shown.add(((Number) tab.evaluate("window.shownAt")).doubleValue() - saved);
            }
            print("save to reload begun", begun);
            print("save to new page parsed", shown);
        } finally {
            Files.writeString(bundle, text);
        }
    }

    private static BrowserType.LaunchOptions launch() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Chromium.required())
                .setArgs(List.of("--no-sandbox"));
    }

    private static void print(String what, List<Double> all) {
        var sorted = all.stream().sorted().toList();
        System.out.printf(
                "%s: median %.0f ms, worst %.0f ms of %d%n",
                what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1), sorted.size());
    }
}
