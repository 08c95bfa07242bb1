package dev.samepage.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samepage.finding.Finding;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An id is taken where its pattern says so. */
class IdsTest {
    private static void hold(Pattern shape, String text) {
        var findings = new ArrayList<Finding>();
        var id = new Scalar(new SourceFile("x", text), 0, text.length(), 0, text, true);
        var taken = new Ids(shape, findings::add).take(id).isPresent();
        var wanted = shape.matcher(text).matches() && !(shape == Ids.ID && text.equals("title"));
        assertEquals(wanted, taken, () -> text + " " + findings);
        assertEquals(taken, findings.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void idsAreTakenByTheirPattern(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(5); length > 0; length--) {
                text.append("azm059-_.AZ é{`".charAt(random.nextInt(15)));
            }
            hold(Ids.ID, text.toString());
            hold(Ids.ARGUMENT, text.toString());
        }
        for (var text : new String[] {"title", "a".repeat(64), "a".repeat(65)}) {
            hold(Ids.ID, text);
            hold(Ids.ARGUMENT, text);
        }
    }
}
