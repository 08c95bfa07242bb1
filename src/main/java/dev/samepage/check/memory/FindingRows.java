package dev.samepage.check.memory;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Note;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.finding.Subject;
import dev.samepage.memory.Row;
import dev.samepage.text.Place;
import dev.samepage.text.SourceFile;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings with the lines that they are about, so that a report of them needs no other file. */
final class FindingRows {
    private FindingRows() {}

    static void write(List<Finding> findings, Row out) {
        var files = new LinkedHashMap<String, FileLines>();
        for (var finding : findings) {
            add(finding.place(), files);
            finding.notes().forEach(note -> add(note.place(), files));
        }
        out.put(files.size());
        files.forEach((path, lines) -> lines.write(out.put(path)));
        var numbers = List.copyOf(files.keySet());
        out.put(findings.size());
        for (var finding : findings) {
            write(finding, numbers, out);
        }
    }

    private static void add(Place place, Map<String, FileLines> files) {
        files.computeIfAbsent(place.file().path(), path -> new FileLines()).add(place);
    }

    private static void write(Finding finding, List<String> files, Row out) {
        out.again(finding.rule().id())
                .put(finding.rule().severity().ordinal())
                .again(finding.rule().summary())
                .put(finding.severity().ordinal())
                .again(finding.message())
                .again(finding.help())
                .again(finding.subject().locale())
                .again(finding.subject().program())
                .again(finding.subject().key())
                .again(finding.subject().fact())
                .again(finding.source())
                .again(finding.target());
        write(finding.place(), files, out);
        out.put(finding.notes().size());
        for (var note : finding.notes()) {
            write(note.place(), files, out);
            out.again(note.text());
        }
    }

    private static void write(Place place, List<String> files, Row out) {
        out.put(files.indexOf(place.file().path()))
                .put(place.span().start())
                .put(place.span().end());
    }

    static List<Finding> read(Row in) {
        var files = new ArrayList<SourceFile>();
        for (var count = in.number(); count > 0; count--) {
            files.add(FileLines.read(in.text(), in));
        }
        var out = new ArrayList<Finding>();
        for (var count = in.number(); count > 0; count--) {
            out.add(finding(files, in));
        }
        return out;
    }

    private static Finding finding(List<SourceFile> files, Row in) {
        var rule = new RuleSpec(in.textAgain(), severity(in), in.textAgain());
        var severity = severity(in);
        var message = in.textAgain();
        var help = in.textAgain();
        var subject = new Subject(in.textAgain(), in.textAgain(), in.textAgain(), in.textAgain());
        var source = in.textAgain();
        var target = in.textAgain();
        var place = place(files, in);
        var notes = new ArrayList<Note>();
        for (var count = in.number(); count > 0; count--) {
            notes.add(new Note(place(files, in), in.textAgain()));
        }
        return new Finding(rule, severity, place, message, help, notes, subject, source, target);
    }

    private static Severity severity(Row in) {
        return Severity.values()[in.number()];
    }

    private static Place place(List<SourceFile> files, Row in) {
        return files.get(in.number()).at(new Span(in.number(), in.number()));
    }
}
