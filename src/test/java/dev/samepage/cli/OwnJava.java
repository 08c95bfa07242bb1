package dev.samepage.cli;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Samepage in a Java of its own, with only those libraries that are named. */
final class OwnJava {
    private OwnJava() {}

    /**
     * The start of a command line; Samepage's arguments come next.
     *
     * @param options of Java itself
     * @param libraries by one class of each
     */
    static List<String> command(List<String> options, Class<?>... libraries) {
        var out = new ArrayList<String>();
        out.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        out.addAll(options);
        out.add("-cp");
        out.add(Stream.concat(Stream.of(Main.class), Stream.of(libraries))
                .map(OwnJava::place)
                .collect(Collectors.joining(File.pathSeparator)));
        out.add(Main.class.getName());
        return out;
    }

    private static String place(Class<?> of) {
        try {
            return Path.of(of.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
