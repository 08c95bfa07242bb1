package dev.samepage.audit;

import dev.samepage.audit.Block.Kind;
import dev.samepage.text.Derived;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page in one language: front matter and sections, in the order of the file.
 *
 * @param boundaries the file spans of the sentences where the page's maker has told them; else empty
 * @param derived what has been made of the page, to be asked again for each page that translates it
 */
record PageStructure(
        SourceFile file,
        FrontMatter front,
        List<Section> sections,
        List<Span> boundaries,
        int blockCount,
        Derived derived) {
    PageStructure {
        sections = List.copyOf(sections);
    }

    static PageStructure of(SourceFile file) {
        var page = MappedText.slice(file, new Span(0, file.text().length()));
        return of(page, FrontMatter.of(page), List.of());
    }

    static PageStructure of(MappedText page, FrontMatter front, List<Span> boundaries) {
        var blocks = BlockScanner.scan(page, front.end()).blocks();
        return new PageStructure(page.file(), front, sections(blocks), boundaries, blocks.size(), new Derived());
    }

    private record Outlines(List<Outline> list) {
        static Outlines of(List<Section> sections) {
            return new Outlines(sections.stream().map(Outline::of).toList());
        }
    }

    /** What each of the sections is known by. */
    List<Outline> outlines() {
        return derived.get(Outlines.class, sections, Outlines::of).list();
    }

    private static List<Section> sections(List<Block> blocks) {
        var out = new ArrayList<Section>();
        var above = new ArrayList<Section>();
        var current = new Section(0, "", false, "", Optional.empty(), List.of());
        var content = new ArrayList<Block>();
        var pending = "";
        for (var block : blocks) {
            var anchored = HeadingAnchor.of(block.text());
            if (block.kind() == Kind.HEADING) {
                out.add(new Section(
                        current.level(),
                        current.anchor(),
                        current.anchored(),
                        current.path(),
                        current.heading(),
                        content));
                content.clear();
                var anchor = anchored.given().isEmpty() ? pending : anchored.given();
                current = section(block, anchored.text(), anchor, above);
                pending = "";
            } else if (anchored.text().value().isBlank()) {
                // An anchor alone in its line belongs to the heading below.
                pending = anchored.given();
            } else {
                pending = "";
                content.add(block);
            }
        }
        out.add(new Section(
                current.level(), current.anchor(), current.anchored(), current.path(), current.heading(), content));
        return out;
    }

    private static Section section(Block heading, MappedText text, String given, List<Section> above) {
        var anchor = given.isEmpty() ? Slug.of(text.value()) : given;
        while (!above.isEmpty() && above.get(above.size() - 1).level() >= heading.level()) {
            above.remove(above.size() - 1);
        }
        var parent = above.isEmpty() || above.get(above.size() - 1).level() == 1
                ? ""
                : above.get(above.size() - 1).path() + "/";
        var block = new Block(Kind.HEADING, heading.level(), heading.path(), text);
        var section =
                new Section(heading.level(), anchor, !given.isEmpty(), parent + anchor, Optional.of(block), List.of());
        above.add(section);
        return section;
    }
}
