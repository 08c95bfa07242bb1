package dev.samepage.audit;

import dev.samepage.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Pages in our own words that show what real ones look like. */
enum Fixture {
    SOURCE("club-source.md"),
    TARGET("club-target.md"),
    BILINGUAL("club-bilingual.md");

    private final String name;

    Fixture(String name) {
        this.name = name;
    }

    String text() {
        try (var in = Fixture.class.getResourceAsStream("/audit/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SourceFile file() {
        return new SourceFile(name, text());
    }

    PageStructure structure() {
        return Page.of(file()).target();
    }
}
