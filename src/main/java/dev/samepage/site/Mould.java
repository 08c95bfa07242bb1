package dev.samepage.site;

import dev.samepage.site.Marker.Part;
import dev.samepage.site.ProgramJson.Lists;
import dev.samepage.site.ProgramJson.Titled;
import dev.samepage.site.view.CriterionView;
import dev.samepage.site.view.CriterionView.Fact;
import dev.samepage.site.view.CriterionView.LineView;
import dev.samepage.site.view.CriterionView.LinkView;
import dev.samepage.site.view.CriterionView.PersonView;
import dev.samepage.site.view.ProgramView;
import dev.samepage.site.view.ProgramView.FormerView;
import dev.samepage.site.view.ProgramView.LevelView;
import dev.samepage.site.view.ProgramView.OptionView;
import dev.samepage.site.view.ProgramView.RequirementView;
import dev.samepage.site.view.ProgramView.TermView;
import dev.samepage.site.view.ProgressView;
import dev.samepage.site.view.ProgressView.Counted;
import dev.samepage.site.view.ProgressView.LevelProgress;
import dev.samepage.site.view.ProgressView.MarketView;
import dev.samepage.site.view.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One part of a page with marks in the place of all that pages of the same shape do not share: words, addresses, ids,
 * amounts. Its key says all that is left, so that two parts with one key are built alike; what is handed to a template
 * goes through this class, and so into the key.
 */
final class Mould {
    // One character for each combination of what a template may ask of a text.
    private static final String[] SHAPES = IntStream.range(0, 48)
            .mapToObj(shape -> String.valueOf((char) ('\u0100' + shape)))
            .toArray(String[]::new);

    private final PageWords model;
    private final StringBuilder key = new StringBuilder();
    private final List<Integer> texts = new ArrayList<>();
    private final List<Integer> addresses = new ArrayList<>();
    private final Values values = new Values(key);
    private final boolean marking;

    private Mould(PageWords model, boolean marking) {
        this.model = model;
        this.marking = marking;
    }

    /**
     * For the key and what belongs to it; the views that it gives are of no use.
     *
     * @param model a language whose texts all stand as in the pages that shall be made
     */
    static Mould measuring(PageWords model) {
        return new Mould(model, false);
    }

    /** For views with marks. */
    static Mould marking(PageWords model) {
        return new Mould(model, true);
    }

    /** What decides how the part is built. */
    String key() {
        return key.toString();
    }

    /** Whether what is taken as it stands cannot be read as a mark. */
    boolean possible() {
        return values.possible();
    }

    /** For each mark of a text, its number among all that the programme's pages say. */
    List<Integer> texts() {
        return texts;
    }

    /** The same for addresses. */
    List<Integer> addresses() {
        return addresses;
    }

    /** What stands for each mark of a value. */
    List<byte[]> values() {
        return values.all();
    }

    /** A programme with no more of its requirements than that they are there. */
    ProgramView program(ProgramView view) {
        return new ProgramView(
                value(view.id()),
                value(view.version()),
                literal(view.source()),
                text(view.title()),
                text(view.description()),
                text(view.author()),
                text(view.keywords()),
                text(view.versionLine()),
                list(
                        view.notices().stream()
                                .filter(notice -> said(notice) != null)
                                .toList(),
                        Mould::text),
                list(view.options(), Mould::option),
                list(view.formers(), Mould::former),
                list(view.terms(), Mould::term),
                progress(view.progress()));
    }

    /** What a programme's page shows around its content, with the languages of texts as they are. */
    ProgramView head(ProgramView view) {
        return new ProgramView(
                value(view.id()),
                null,
                null,
                head(view.title()),
                head(view.description()),
                head(view.author()),
                head(view.keywords()),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private Segment head(Segment marked) {
        var text = text(marked);
        return marking ? PageHeads.real(text, said(marked).segment()) : null;
    }

    RequirementView requirement(RequirementView requirement) {
        return new RequirementView(
                value(requirement.id()),
                value(requirement.anchor()),
                text(requirement.title()),
                criterion(requirement.criterion()));
    }

    Lists lists(Lists lists) {
        var links = new LinkedHashMap<String, String>();
        key.append('{').append(lists.links().size()).append(':');
        lists.links().forEach((id, address) -> links.put(value(id), address(address)));
        return new Lists(list(lists.markets(), Mould::titled), list(lists.metrics(), Mould::titled), links);
    }

    private Titled titled(Titled titled) {
        return new Titled(value(titled.id()), text(titled.title()));
    }

    private OptionView option(OptionView option) {
        return new OptionView(
                value(option.id()),
                value(option.anchor()),
                text(option.title()),
                text(option.text()),
                list(option.levels(), Mould::level));
    }

    private LevelView level(LevelView level) {
        return new LevelView(
                value(level.id()),
                value(level.anchor()),
                text(level.title()),
                text(level.text()),
                text(level.size()),
                list(level.requirements(), (mould, requirement) -> new RequirementView(null, null, null, null)));
    }

    private FormerView former(FormerView former) {
        return new FormerView(
                value(former.id()),
                former.href() == null ? value(null) : "#" + value(former.href().substring(1)),
                text(former.text()),
                text(former.link()));
    }

    private TermView term(TermView term) {
        return term == null
                ? nothing()
                : new TermView(
                        value(term.id()),
                        value(term.at()),
                        text(term.name()),
                        text(term.question()),
                        text(term.text()));
    }

    private ProgressView progress(ProgressView progress) {
        return new ProgressView(
                literal(model.digits()),
                list(
                        progress.markets(),
                        (mould, market) -> new MarketView(
                                mould.value(market.id()), mould.values(market.was()), mould.text(market.title()))),
                list(progress.levels(), Mould::level),
                list(progress.words(), Mould::literal),
                text(progress.person()),
                list(progress.leftPeople(), Mould::counted),
                list(progress.leftNOf(), Mould::counted));
    }

    private LevelProgress level(LevelProgress level) {
        return new LevelProgress(
                value(level.id()),
                value(level.anchor()),
                text(level.option()),
                text(level.title()),
                value(level.total()),
                text(level.count()));
    }

    private Counted counted(Counted counted) {
        return new Counted(value(counted.count()), text(counted.text()));
    }

    private CriterionView criterion(CriterionView view) {
        return new CriterionView(
                literal(view.kind()),
                value(view.id()),
                value(view.key()),
                value(view.anchor()),
                flag(view.leaf()),
                flag(view.decides()),
                text(view.name()),
                text(view.title()),
                text(view.text()),
                text(view.rule()),
                value(view.textId()),
                value(view.ruleId()),
                values(view.describedBy()),
                link(view.link()),
                term(view.term()),
                list(view.children(), Mould::criterion),
                list(view.lines(), Mould::line),
                list(view.persons(), Mould::person),
                list(view.facts(), (mould, fact) -> new Fact(mould.literal(fact.name()), mould.values(fact.value()))));
    }

    private LinkView link(LinkView link) {
        return link == null ? nothing() : new LinkView(address(link.url()), text(link.text()));
    }

    private LineView line(LineView line) {
        return new LineView(
                value(line.anchor()),
                value(line.market()),
                text(line.title()),
                value(line.amount()),
                text(line.text()));
    }

    private PersonView person(PersonView person) {
        return new PersonView(value(person.anchor()), value(person.number()), text(person.text()));
    }

    // One that carries nothing along is made once for all moulds.
    private interface Each<T> {
        T apply(Mould mould, T item);
    }

    private <T> List<T> list(List<T> items, Each<T> each) {
        key.append('[').append(items.size()).append(':');
        var out = new ArrayList<T>(items.size());
        for (var item : items) {
            out.add(each.apply(this, item));
        }
        key.append(']');
        return out;
    }

    private <T> T nothing() {
        key.append('-');
        return null;
    }

    private boolean flag(boolean value) {
        key.append(value ? '1' : '0');
        return value;
    }

    /** What a template may look into; it becomes part of the shape. */
    private String literal(String text) {
        return values.literal(text);
    }

    /** What a template only prints. */
    private String value(String text) {
        return values.value(text);
    }

    /** The same where several may stand with blanks between them. */
    private String values(String text) {
        if (text == null || text.indexOf(' ') < 0) {
            return value(text);
        }
        return String.join(" ", list(List.of(text.split(" ", -1)), Mould::value));
    }

    private String address(String mark) {
        key.append('a');
        addresses.add(Marker.number(mark));
        return Marker.of(Part.ADDRESS, addresses.size() - 1);
    }

    private Said said(Segment marked) {
        return model.asked(Marker.number(marked.plain()));
    }

    private Segment text(Segment marked) {
        if (marked == null) {
            return nothing();
        }
        var said = said(marked);
        texts.add(Marker.number(marked.plain()));
        key.append(said.shape());
        var id = value(marked.id());
        return marking ? segment(id, said.segment(), texts.size() - 1, model.tag(), false) : null;
    }

    /** A label of the page as frames see it. */
    static Segment label(Segment model, int number, String page) {
        return segment(model.id(), model, number, page, true);
    }

    // Templates may ask whether there is anything, in which language, and whether it is up to date.
    private static Segment segment(String id, Segment model, int number, String page, boolean label) {
        var own = model.lang().equals(page);
        return new Segment(
                id,
                Segments.html(mark(Segments.markup(model), Part.HTML, number, label)),
                mark(model.markdown(), Part.MARKDOWN, number, label),
                mark(model.plain(), Part.PLAIN, number, label),
                own ? Marker.of(Part.TAG, 0) : model.lang(),
                own ? Marker.of(Part.DIRECTION, 0) : model.dir(),
                upToDate(model) ? mark("+", Part.STANDING, number, label) : model.standing(),
                mark(model.source(), Part.SOURCE, number, label),
                mark(model.sourcePlain(), Part.SOURCE_PLAIN, number, label));
    }

    private static String mark(String text, Part part, int number, boolean label) {
        return text.isEmpty() ? "" : Marker.of(label ? part.ofLabel() : part, number);
    }

    private static boolean upToDate(Segment text) {
        return text.standing().equals("translated") || text.standing().equals("source");
    }

    /** What of a text decides how a page is built; texts for which it is the same share a frame. */
    static String shape(Segment text, String page) {
        var shape = SHAPES[shape(text)];
        return text.lang().equals(page) ? shape : shape + '"' + text.lang() + '"';
    }

    private static int shape(Segment text) {
        var out = 0;
        out = 2 * out + (text.markdown().isEmpty() ? 1 : 0);
        out = 2 * out + (text.plain().isEmpty() ? 1 : 0);
        out = 2 * out + (text.source().isEmpty() ? 1 : 0);
        out = 2 * out + (text.sourcePlain().isEmpty() ? 1 : 0);
        return 3 * out
                + (text.standing().equals("missing") ? 2 : text.standing().equals("stale") ? 1 : 0);
    }
}
