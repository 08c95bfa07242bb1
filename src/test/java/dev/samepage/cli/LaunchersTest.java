package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The launchers for Linux and macOS, with a Java that only writes down how it is called. */
@DisabledOnOs(OS.WINDOWS)
class LaunchersTest {
    private enum Launcher {
        CHECKOUT("samepage", "samepage", "target"),
        DISTRIBUTION("src/dist/bin/samepage", "bin/samepage", "lib");

        private final String source;
        private final String place;
        private final String library;

        Launcher(String source, String place, String library) {
            this.source = source;
            this.place = place;
            this.library = library;
        }
    }

    // Writes its arguments down, and the archive where one is asked for.
    private static final String JAVA = """
            #!/bin/sh
            echo "$@" >>"%s"
            for argument in "$@"; do
              case $argument in -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo archive >"${argument#*=}"; exit 0 ;; esac
            done
            echo "called in $PWD"
            exit 1
            """;

    // Java refuses to start with more than somebody lets it have.
    private static final String LARGER_HEAP = " -Xms160m ";

    // Where somebody tells every Java of this machine how large its heap may be.
    private static final List<String> LIMITS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

    // By these a system says what language it speaks, and in which letters.
    private static final List<String> LANGUAGES = List.of("LC_ALL", "LC_CTYPE", "LANG");

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path home;
    private Path calls;

    @BeforeEach
    void aHomeAndAJava() throws IOException {
        home = Files.createDirectories(folder.resolve("a home")).toRealPath();
        calls = folder.resolve("calls");
        java("17.0.15");
    }

    private void java(String version) throws IOException {
        var program = folder.resolve("jdk/bin/java");
        Files.createDirectories(program.getParent());
        Files.writeString(program, String.format(JAVA, calls));
        executable(program);
        Files.writeString(folder.resolve("jdk/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path library(Launcher launcher) {
        return home.resolve(launcher.library);
    }

    private void install(Launcher launcher) throws IOException {
        var script = home.resolve(launcher.place);
        Files.createDirectories(script.getParent());
        Files.copy(Path.of(launcher.source), script);
        executable(script);
        for (var file : List.of("pom.xml", "src/main/x", "templates/x", "content/ui.yaml")) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.writeString(home.resolve(file), "");
        }
        Files.createDirectories(library(launcher));
        Files.writeString(library(launcher).resolve("samepage.jar"), "jar");
    }

    private List<String> call(Launcher launcher, String... arguments) throws IOException, InterruptedException {
        return call(home.resolve(launcher.place), arguments);
    }

    /** Runs a launcher; what it prints and its status are those of the program. The result is how Java was called. */
    private List<String> call(Path script, String... arguments) throws IOException, InterruptedException {
        Files.deleteIfExists(calls);
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        var here = Files.createDirectories(folder.resolve("here")).toRealPath();
        var builder = new ProcessBuilder(command).directory(here.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeAll(LIMITS);
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        var process = builder.start();
        process.getOutputStream().close();
        var printed = new String(process.getInputStream().readAllBytes());
        assertEquals("called in " + here + "\n", printed);
        assertEquals(1, process.waitFor());
        return Files.readAllLines(calls);
    }

    private List<Path> archives(Launcher launcher) throws IOException {
        try (var files = Files.list(library(launcher))) {
            return files.filter(file -> file.getFileName().toString().startsWith("classes-"))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFirstCallMakesAnArchiveAndAllUseIt(Launcher launcher) throws Exception {
        install(launcher);
        var first = call(launcher, "check", "--locale", "fr FR");
        assertEquals(2, first.size());
        assertTrue(first.get(0).contains("-XX:ArchiveClassesAtExit="), first.get(0));
        assertTrue(first.get(0).contains("dev.samepage.cli.Rehearsal"), first.get(0));
        var archive = archives(launcher);
        assertEquals(1, archive.size());
        assertTrue(first.get(1).contains("-XX:SharedArchiveFile=" + archive.get(0)), first.get(1));
        assertTrue(first.get(1).endsWith("samepage.jar dev.samepage.cli.Main check --locale fr FR"), first.get(1));
        assertEquals(first.subList(1, 2), call(launcher, "check", "--locale", "fr FR"));
    }

    @ParameterizedTest
    @EnumSource
    void aCheckHasAnArchiveOfItsOwn(Launcher launcher) throws Exception {
        install(launcher);
        var check = call(launcher, "check");
        assertTrue(check.get(0).endsWith(" check"), check.get(0));
        var build = call(launcher, "build");
        assertEquals(2, build.size());
        assertFalse(build.get(0).contains("check"), build.get(0));
        assertEquals(2, archives(launcher).size());
        assertEquals(check.subList(1, 2), call(launcher, "check"));
        assertEquals(1, call(launcher, "status").size());
        var jar = library(launcher).resolve("samepage.jar");
        Files.writeString(jar, "another jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(2)));
        assertEquals(2, call(launcher, "check").size());
        assertEquals(2, call(launcher, "build").size());
        assertEquals(2, archives(launcher).size());
    }

    @ParameterizedTest
    @EnumSource
    void whatGoesThroughAllProgramsHasALargerHeapUnlessThatIsLimited(Launcher launcher) throws Exception {
        install(launcher);
        call(launcher, "check");
        call(launcher, "build");
        for (var command : List.of("check", "build", "audit")) {
            assertTrue(call(launcher, command).get(0).contains(LARGER_HEAP), command);
        }
        assertFalse(call(launcher, "status", "check").get(0).contains(LARGER_HEAP));
        for (var variable : LIMITS) {
            for (var limit : List.of("-Xmx100m", "-Dx=y -XX:MaxHeapSize=100m")) {
                environment.put(variable, limit);
                assertFalse(call(launcher, "check").get(0).contains(LARGER_HEAP), limit);
            }
            environment.put(variable, "-Dx=y");
            assertTrue(call(launcher, "check").get(0).contains(LARGER_HEAP), variable);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutALanguageNamesOfFilesMayHaveAllLetters(Launcher launcher) throws Exception {
        install(launcher);
        call(launcher, "check");
        var program = folder.resolve("jdk/bin/java");
        var java = Files.readString(program);
        Files.writeString(program, java.replace("echo \"$@\"", "echo \"$LC_ALL\""));
        LANGUAGES.forEach(variable -> environment.put(variable, ""));
        assertEquals(List.of("C.UTF-8"), call(launcher, "check"));
        environment.put("LANG", "POSIX");
        assertEquals(List.of("C.UTF-8"), call(launcher, "check"));
        environment.put("LANG", "de_DE.UTF-8");
        assertEquals(List.of(""), call(launcher, "check"));
        environment.put("LC_ALL", "C");
        assertEquals(List.of("C.UTF-8"), call(launcher, "check"));
    }

    @ParameterizedTest
    @EnumSource
    void javaFrom25OnHasACacheInPlaceOfAnArchive(Launcher launcher) throws Exception {
        install(launcher);
        call(launcher, "check");
        java("25.0.3");
        var first = call(launcher, "check");
        assertEquals(2, first.size());
        assertTrue(first.get(0).contains(" -XX:-AOTRecordTraining -XX:AOTCacheOutput="), first.get(0));
        // Java refuses to make a cache where this stands too.
        assertFalse(first.get(0).contains("-Xshare"), first.get(0));
        assertTrue(first.get(1).contains("-XX:AOTCache="), first.get(1));
        assertFalse(first.get(1).contains("SharedArchiveFile"), first.get(1));
        assertFalse(first.get(1).contains("AOTRecordTraining"), first.get(1));
        java("17.0.15");
        var back = call(launcher, "check");
        assertEquals(1, back.size());
        assertTrue(back.get(0).contains("-XX:SharedArchiveFile="), back.get(0));
    }

    @ParameterizedTest
    @EnumSource
    void aChangedJarHasANewArchiveAndTheOldOneGoes(Launcher launcher) throws Exception {
        install(launcher);
        call(launcher, "check");
        var jar = library(launcher).resolve("samepage.jar");
        Files.writeString(jar, "another jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(2)));
        assertEquals(2, call(launcher, "check").size());
        assertEquals(1, archives(launcher).size());
        assertEquals(1, call(launcher, "check").size());
    }

    @ParameterizedTest
    @EnumSource
    void aJarFromTheFutureHasOneArchiveToo(Launcher launcher) throws Exception {
        install(launcher);
        Files.setLastModifiedTime(
                library(launcher).resolve("samepage.jar"),
                FileTime.from(Instant.now().plusSeconds(86_400)));
        assertEquals(2, call(launcher, "check").size());
        assertEquals(1, call(launcher, "check").size());
    }

    @ParameterizedTest
    @EnumSource
    void aLinkLeadsToTheSameJarAndArchive(Launcher launcher) throws Exception {
        install(launcher);
        var plain = call(launcher, "check").get(1);
        var link = Files.createSymbolicLink(folder.resolve("link"), home.resolve(launcher.place));
        assertEquals(List.of(plain), call(link, "check"));
        var linked = Files.createSymbolicLink(folder.resolve("linked"), home);
        assertEquals(List.of(plain), call(linked.resolve(launcher.place), "check"));
    }

    @ParameterizedTest
    @EnumSource
    void anArchiveThatCannotBeMadeIsDoneWithout(Launcher launcher) throws Exception {
        assertRunsWithoutArchive(launcher, "echo archive >", ": ");
    }

    @ParameterizedTest
    @EnumSource
    void halfAnArchiveIsNotUsed(Launcher launcher) throws Exception {
        assertRunsWithoutArchive(launcher, "exit 0", "kill -9 $$");
    }

    /** With a JVM that is the other one with a change. */
    private void assertRunsWithoutArchive(Launcher launcher, String well, String badly) throws Exception {
        install(launcher);
        var program = folder.resolve("jdk/bin/java");
        var java = Files.readString(program);
        assertTrue(java.contains(well), java);
        Files.writeString(program, java.replace(well, badly));
        var called = call(launcher, "check");
        assertFalse(called.get(called.size() - 1).contains(".jsa"), called.toString());
        assertEquals(List.of(), archives(launcher));
    }

    @ParameterizedTest
    @EnumSource
    void callsSideBySideLeaveOneArchive(Launcher launcher) throws Exception {
        install(launcher);
        var processes = new ArrayList<Process>();
        for (var i = 0; i < 4; i++) {
            var builder = new ProcessBuilder(home.resolve(launcher.place).toString(), "check");
            builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
            builder.redirectErrorStream(true);
            processes.add(builder.start());
        }
        for (var process : processes) {
            assertEquals(
                    "called in " + Path.of("").toRealPath() + "\n",
                    new String(process.getInputStream().readAllBytes()));
            assertEquals(1, process.waitFor());
        }
        assertEquals(1, archives(launcher).size());
    }
}
