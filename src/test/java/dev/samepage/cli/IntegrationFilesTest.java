package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The files by which others run Samepage: the action for GitHub, the hooks for pre-commit, and what the documents show. */
class IntegrationFilesTest {
    private static final Pattern CALL = Pattern.compile("samepage (\\w[\\w-]*)((?: [^`\\n#|]*)?)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void aWorkspaceWithAFault() throws IOException {
        workspace = TestWorkspace.in(folder);
        workspace.edit("locales/fr-FR/harbor.yaml", "au moins ", "au plus ");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> yaml(String file) throws IOException {
        return (Map<String, Object>) new Yaml().load(Files.readString(Path.of(file)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> step() throws IOException {
        var runs = (Map<String, Object>) yaml("action.yml").get("runs");
        assertEquals("composite", runs.get("using"));
        return ((List<Map<String, Object>>) runs.get("steps")).get(0);
    }

    /** Runs the action's script as GitHub does, with inputs by their names. */
    @SuppressWarnings("unchecked")
    private Map<String, String> action(Map<String, String> given) throws Exception {
        var inputs = (Map<String, Map<String, Object>>) yaml("action.yml").get("inputs");
        assertTrue(inputs.keySet().containsAll(given.keySet()), "inputs that there are");
        var home = Files.createDirectories(folder.resolve("the action/bin"));
        Files.writeString(
                home.resolve("samepage"),
                "exec '" + Path.of(System.getProperty("java.home"), "bin/java") + "' -cp '" + classPath()
                        + "' dev.samepage.cli.Main \"$@\"\n");
        var output = Files.writeString(folder.resolve("output"), "");
        var summary = Files.writeString(folder.resolve("summary"), "");
        var script = Files.writeString(folder.resolve("step.sh"), (String) step().get("run"));
        var process = new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString())
                .directory(workspace.root().toFile())
                .redirectErrorStream(true);
        var environment = process.environment();
        environment.put("GITHUB_OUTPUT", output.toString());
        environment.put("GITHUB_STEP_SUMMARY", summary.toString());
        for (var variable : ((Map<String, String>) step().get("env")).entrySet()) {
            var expression = variable.getValue();
            if (expression.equals("${{ github.action_path }}")) {
                environment.put(variable.getKey(), home.getParent().toString());
                continue;
            }
            var name = expression.replaceAll("^\\$\\{\\{ inputs\\.([a-z-]+) }}$", "$1");
            assertTrue(inputs.containsKey(name), expression);
            environment.put(
                    variable.getKey(),
                    given.getOrDefault(name, inputs.get(name).get("default").toString()));
        }
        var running = process.start();
        running.getOutputStream().close();
        var out = new HashMap<String, String>();
        out.put("log", new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        out.put("exit", Integer.toString(running.waitFor()));
        Files.readAllLines(output).forEach(line -> out.put(line.split("=", 2)[0], line.split("=", 2)[1]));
        out.put("summary", Files.readString(summary));
        return out;
    }

    /** Of this very program, however the tests were started. */
    private static String classPath() {
        return Main.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    @Test
    void theActionFailsOnAnErrorAndTellsItsCounts() throws Exception {
        var result = action(Map.of("sarif", "out.sarif", "junit", "out.xml", "html", "out.html"));
        assertEquals("1", result.get("exit"), result.get("log"));
        assertEquals("1", result.get("status"));
        assertEquals("1", result.get("errors"));
        assertEquals("0", result.get("warnings"));
        assertTrue(result.get("log").contains("::error file=locales/fr-FR/harbor.yaml"), result.get("log"));
        assertTrue(result.get("summary").contains("1 error"), result.get("summary"));
        for (var file : List.of("out.sarif", "out.xml", "out.html")) {
            assertTrue(Files.size(workspace.root().resolve(file)) > 0, file);
        }
    }

    @Test
    void theActionTakesItsInputs() throws Exception {
        assertEquals("0", action(Map.of("locale", "de-DE")).get("exit"));
        assertEquals("1", action(Map.of("locale", "de-DE fr-FR")).get("exit"));
        var lenient = action(Map.of("fail-on", "never"));
        assertEquals("0", lenient.get("exit"));
        assertEquals("1", lenient.get("errors"));
        assertEquals("2", action(Map.of("changed-since", "HEAD")).get("exit"));
        assertEquals("2", action(Map.of("baseline", "none.txt")).get("status"));
    }

    @Test
    void whatAnInputSaysIsNeverRun() throws Exception {
        var result = action(Map.of("locale", "$(touch${IFS}owned) ; touch owned *", "workspace", "'; touch owned; '"));
        assertEquals("2", result.get("exit"), result.get("log"));
        assertFalse(Files.exists(workspace.root().resolve("owned")));
        assertFalse(((String) step().get("run")).contains("${{"), "an expression in a script is an injection");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theHooksRunCommandsThatThereAre() throws IOException {
        var hooks = (List<Map<String, Object>>) new Yaml().load(Files.readString(Path.of(".pre-commit-hooks.yaml")));
        for (var hook : hooks) {
            assertTrue(hook.keySet().containsAll(List.of("id", "name", "entry", "language")), hook::toString);
            assertTrue(Files.isExecutable(Path.of(hook.get("entry").toString().split(" ")[0])), hook::toString);
            known(hook.get("entry").toString());
            var files = Pattern.compile(hook.get("files").toString());
            for (var file :
                    List.of("content/ui.yaml", "docs/locales/de-DE/x.yaml", "samepage.yaml", "a/samepage.yaml")) {
                assertTrue(files.matcher(file).find(), file);
            }
            assertFalse(files.matcher("mysamepage.yaml").find());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CHANGELOG.md",
                "action.yml",
                "docs/ci.md",
                "docs/files.md",
                "docs/pages.md",
                "docs/translating.md",
                "docs/rules.md"
            })
    void theDocumentsNameOnlyOptionsThatThereAre(String file) throws IOException {
        var calls = CALL.matcher(Files.readString(Path.of(file)));
        while (calls.find()) {
            known(calls.group());
        }
    }

    private static void known(String call) {
        var parts = CALL.matcher(call);
        assertTrue(parts.find(), call);
        var help = TestWorkspace.runPlain(parts.group(1), "--help");
        if (help.status() != 0) {
            // Prose, such as "samepage is".
            return;
        }
        var known = new TreeSet<String>();
        OPTION.matcher(help.out()).results().forEach(option -> known.add(option.group()));
        OPTION.matcher(parts.group(2))
                .results()
                .forEach(option -> assertTrue(known.contains(option.group()), () -> option.group() + " of " + call));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theSnippetsAreYaml() throws IOException {
        var blocks = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/ci.md")))
                .results()
                .toList();
        assertTrue(blocks.size() >= 3, "snippets in docs/ci.md");
        var inputs = (Map<String, Object>) yaml("action.yml").get("inputs");
        for (var block : blocks) {
            Object read = new Yaml().load(block.group(1));
            assertTrue(read instanceof Map || read instanceof List, block::group);
            var with = Pattern.compile("uses: \\S*samepage\\S*\\n\\s+with: \\{(.*)}")
                    .matcher(block.group(1));
            while (with.find()) {
                for (var input : with.group(1).split(",")) {
                    assertTrue(inputs.containsKey(input.split(":")[0].strip()), input);
                }
            }
        }
    }
}
