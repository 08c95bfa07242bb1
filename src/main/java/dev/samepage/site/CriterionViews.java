package dev.samepage.site;

import dev.samepage.evaluate.RuleHash;
import dev.samepage.model.Criterion;
import dev.samepage.model.Criterion.Threshold;
import dev.samepage.model.Link;
import dev.samepage.model.Program;
import dev.samepage.site.view.CriterionView;
import dev.samepage.site.view.CriterionView.Fact;
import dev.samepage.site.view.CriterionView.LineView;
import dev.samepage.site.view.CriterionView.LinkView;
import dev.samepage.site.view.CriterionView.PersonView;
import dev.samepage.site.view.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns criteria into what a page shows of them. */
final class CriterionViews {
    private final Words words;
    private final Program program;
    private final TermViews terms;
    // What only one page's attributes name has a short id. No id of a model contains "~".
    private int ids;

    CriterionViews(Words words, Program program, TermViews terms) {
        this.words = words;
        this.program = program;
        this.terms = terms;
    }

    CriterionView of(Criterion criterion) {
        var view = of(criterion, List.of());
        return view.key().equals(view.anchor()) ? view : view.with(new Fact("key", view.key()));
    }

    private CriterionView of(Criterion criterion, List<String> notes) {
        var anchor = criterion.node().anchor();
        if (criterion instanceof Criterion.All) {
            return group(
                    criterion, "all", words.label(anchor + ".group", "group.all", Map.of()), null, List.of(), notes);
        }
        if (criterion instanceof Criterion.Any) {
            return group(
                    criterion, "any", words.label(anchor + ".group", "group.any", Map.of()), null, List.of(), notes);
        }
        if (criterion instanceof Criterion.NOf nOf) {
            return nOf(nOf, notes);
        }
        if (criterion instanceof Threshold threshold) {
            return threshold(threshold, notes);
        }
        if (criterion instanceof Criterion.People people) {
            return people(people, notes);
        }
        if (criterion instanceof Criterion.Exam exam) {
            return exam(exam, notes);
        }
        if (criterion instanceof Criterion.Certification certification) {
            return certification(certification, notes);
        }
        if (criterion instanceof Criterion.Association association) {
            return leaf(
                    criterion,
                    "association",
                    words.name(anchor + ".name", association.term()),
                    null,
                    null,
                    List.of(new Fact("term", association.term())),
                    notes);
        }
        return leaf(criterion, criterion.decides() ? "statement" : "note", null, null, null, List.of(), notes);
    }

    private CriterionView nOf(Criterion.NOf nOf, List<String> notes) {
        var anchor = nOf.node().anchor();
        var deciding = nOf.children().stream().filter(Criterion::decides).count();
        var name = words.label(anchor + ".group", "group.n-of", Map.of("min", (long) nOf.min()));
        // A bound that no reader can exceed needs no words.
        var rule = nOf.max() < deciding
                ? words.label(anchor + ".rule", "group.n-of.max", Map.of("max", (long) nOf.max()))
                : null;
        var facts = List.of(new Fact("min", "" + nOf.min()), new Fact("max", "" + nOf.max()));
        return group(nOf, "n-of", name, rule, facts, notes);
    }

    private CriterionView group(
            Criterion criterion, String kind, Segment name, Segment rule, List<Fact> facts, List<String> notes) {
        var children = children(criterion);
        return view(criterion, kind, name, null, rule, null, children, List.of(), List.of(), facts, notes);
    }

    private CriterionView threshold(Threshold threshold, List<String> notes) {
        var anchor = threshold.node().anchor();
        var lines = new ArrayList<LineView>();
        threshold.atLeast().forEach((market, amount) -> {
            var everywhere = market.equals(Threshold.EVERYWHERE);
            var id = everywhere ? anchor : anchor + "@" + market;
            var title = program.markets().stream()
                    .filter(known -> known.id().equals(market))
                    .findFirst()
                    .map(known -> words.text(id + ".market", known.title()))
                    .orElse(null);
            lines.add(new LineView(
                    id,
                    everywhere ? null : market,
                    title,
                    String.valueOf(amount),
                    words.text(id, threshold.phrases().get(market))));
        });
        var name = words.text(anchor + ".metric", threshold.metric().title());
        var rule = lines.size() > 1 ? words.label(anchor + ".rule", "threshold.markets", Map.of()) : null;
        var facts =
                new ArrayList<>(List.of(new Fact("metric", threshold.metric().id())));
        var former = program.formerMetrics(threshold.metric().id());
        if (!former.isEmpty()) {
            facts.add(new Fact("metric-was", String.join(" ", former)));
        }
        return view(threshold, "threshold", name, null, rule, null, List.of(), lines, List.of(), facts, notes);
    }

    private CriterionView people(Criterion.People people, List<String> notes) {
        var anchor = people.node().anchor();
        var count = Map.of("count", (long) people.count());
        var persons = new ArrayList<PersonView>();
        for (var i = 1; i <= people.count(); i++) {
            var id = anchor + "~" + i;
            var number = words.number(i);
            persons.add(new PersonView(id, "" + i, words.label(id, "people.met", Map.of("number", number))));
        }
        return view(
                people,
                "people",
                words.label(anchor + ".group", "people.count", count),
                null,
                words.label(anchor + ".rule", "people.explanation", count),
                null,
                children(people),
                List.of(),
                persons,
                List.of(new Fact("count", "" + people.count())),
                notes);
    }

    private CriterionView exam(Criterion.Exam exam, List<String> notes) {
        var anchor = exam.node().anchor();
        var code = Map.of("code", exam.code());
        var link = link(exam.link(), words.label(anchor + ".link", "exam.link", code));
        return leaf(
                exam,
                "exam",
                words.label(anchor + ".name", "exam.name", code),
                words.text(anchor + ".title", exam.title()),
                link,
                List.of(new Fact("code", exam.code())),
                notes);
    }

    private CriterionView certification(Criterion.Certification certification, List<String> notes) {
        var anchor = certification.node().anchor();
        var name = words.name(anchor + ".name", certification.term());
        var words = this.words.label(anchor + ".link", "certification.link", Map.of("name", name.plain()));
        return leaf(
                certification,
                "certification",
                name,
                null,
                link(certification.link(), words),
                List.of(new Fact("term", certification.term())),
                notes);
    }

    private LinkView link(Optional<Link> link, Segment words) {
        return link.isPresent() ? new LinkView(this.words.address(link.get()), words) : null;
    }

    private CriterionView leaf(
            Criterion criterion,
            String kind,
            Segment name,
            Segment title,
            LinkView link,
            List<Fact> facts,
            List<String> notes) {
        return view(criterion, kind, name, title, null, link, List.of(), List.of(), List.of(), facts, notes);
    }

    private CriterionView view(
            Criterion criterion,
            String kind,
            Segment name,
            Segment title,
            Segment rule,
            LinkView link,
            List<CriterionView> children,
            List<LineView> lines,
            List<PersonView> persons,
            List<Fact> facts,
            List<String> notes) {
        var node = criterion.node();
        // A threshold's words belong to its lines, since each market's amount stands in them.
        var text = lines.isEmpty() ? text(node) : null;
        var labelled = kind.equals("statement") || kind.equals("note");
        var textId = text == null || labelled ? null : "~" + ++ids;
        var ruleId = rule == null ? null : "~" + ++ids;
        var values = new ArrayList<>(facts);
        var hash = RuleHash.of(criterion);
        hash.ifPresent(value -> values.add(new Fact("hash", value)));
        if (hash.isPresent() && program.formerKeys().containsKey(node.key())) {
            values.add(new Fact("was", String.join(" ", program.formerKeys().get(node.key()))));
        }
        var below = criterion.children();
        return new CriterionView(
                kind,
                node.id(),
                node.key(),
                node.anchor(),
                below.isEmpty() && lines.size() < 2,
                criterion.decides(),
                name,
                title,
                text,
                rule,
                textId,
                ruleId,
                describedBy(textId, ruleId, notes, notesOf(below, criterion).getOrDefault(node.anchor(), List.of())),
                link,
                terms.at(criterion, words),
                children,
                lines,
                persons,
                values);
    }

    private static String describedBy(String textId, String ruleId, List<String> notes, List<String> inside) {
        var out = new ArrayList<String>();
        if (textId != null) {
            out.add(textId);
        }
        if (ruleId != null) {
            out.add(ruleId);
        }
        out.addAll(notes);
        out.addAll(inside);
        return String.join(" ", out);
    }

    private Segment text(Criterion.Node node) {
        var phrase = node.text();
        return phrase.isPresent() ? words.text(node.anchor(), phrase.get()) : null;
    }

    private List<CriterionView> children(Criterion parent) {
        var children = parent.children();
        var notes = notesOf(children, parent);
        var out = new ArrayList<CriterionView>(children.size());
        for (var child : children) {
            var own = notes.getOrDefault(child.node().anchor(), List.of());
            out.add(keyed(of(child, own), child.node(), parent.node()));
        }
        return out;
    }

    // Where a key goes on after the parent's as the anchor does, the page's script works it out. Nobody answers a note.
    private static CriterionView keyed(CriterionView view, Criterion.Node node, Criterion.Node parent) {
        var expected = parent.key() + node.anchor().substring(parent.anchor().length());
        return expected.equals(node.key()) || !view.decides() ? view : view.with(new Fact("key", node.key()));
    }

    // A note explains the nearest criterion before it, or the whole group where it comes first.
    private static Map<String, List<String>> notesOf(List<Criterion> children, Criterion parent) {
        if (allDecide(children)) {
            return Map.of();
        }
        var out = new HashMap<String, List<String>>();
        var explained = parent.node().anchor();
        for (var child : children) {
            if (child.decides()) {
                explained = child.node().anchor();
            } else {
                out.computeIfAbsent(explained, anchor -> new ArrayList<>())
                        .add(child.node().anchor());
            }
        }
        return out;
    }

    private static boolean allDecide(List<Criterion> children) {
        for (var child : children) {
            if (!child.decides()) {
                return false;
            }
        }
        return true;
    }
}
