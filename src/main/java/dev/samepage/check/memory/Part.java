package dev.samepage.check.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Note;
import dev.samepage.memory.Block;
import dev.samepage.memory.Row;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of checking one programme, or the labels, where no file was faulty.
 *
 * @param units how many were looked at
 * @param readable whether every translation is a message
 */
public record Part(List<Finding> found, int units, boolean readable) {
    public Part {
        found = List.copyOf(found);
    }

    Block bytes() {
        var out = new Row().put(units).put(readable ? 1 : 0);
        FindingRows.write(found, out);
        return out.content();
    }

    static Part read(Row in) {
        var units = in.number();
        var readable = in.number() == 1;
        return new Part(FindingRows.read(in), units, readable);
    }

    /** Whether the memory can hold it: half a surrogate pair, which a file may spell as an escape, has no UTF-8. */
    boolean writable() {
        return found.stream().allMatch(Part::writable);
    }

    private static boolean writable(Finding finding) {
        var texts = Stream.concat(
                Stream.of(
                        finding.message(),
                        finding.help(),
                        finding.source(),
                        finding.target(),
                        finding.subject().key(),
                        finding.subject().fact()),
                finding.notes().stream().map(Note::text));
        return texts.allMatch(text -> new String(text.getBytes(UTF_8), UTF_8).equals(text));
    }
}
