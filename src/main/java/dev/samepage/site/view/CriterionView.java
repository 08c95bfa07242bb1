package dev.samepage.site.view;

import dev.samepage.site.view.ProgramView.TermView;
import java.util.ArrayList;
import java.util.List;

/**
 * One node of a requirement's tree; what a kind does not have is null.
 *
 * @param kind the kind's name in the model
 * @param key what answers are kept by
 * @param anchor unique in the page, the same in every language
 * @param leaf whether a single tick answers the node
 * @param decides false for notes
 * @param name the words that name the node: how a group belongs together, an exam, a certification, a role, a metric
 * @param title an exam's title
 * @param text the node's own words
 * @param rule what must be known to use the node: how many count, who must meet it, which line applies
 * @param textId the id of the element that shows the text, in this page
 * @param ruleId the same for the rule
 * @param describedBy ids of the elements that explain the node, separated by blanks; empty where there is none
 * @param term the term that the node is the first of the page to name, where the page explains it
 * @param children the nodes below
 * @param lines a threshold's amounts
 * @param persons those who must each meet the children
 * @param facts the values that rules need, by the name of their data attribute
 */
public record CriterionView(
        String kind,
        String id,
        String key,
        String anchor,
        boolean leaf,
        boolean decides,
        Segment name,
        Segment title,
        Segment text,
        Segment rule,
        String textId,
        String ruleId,
        String describedBy,
        LinkView link,
        TermView term,
        List<CriterionView> children,
        List<LineView> lines,
        List<PersonView> persons,
        List<Fact> facts) {

    /** The same with one more fact. */
    public CriterionView with(Fact fact) {
        var all = new ArrayList<>(facts);
        all.add(fact);
        return new CriterionView(
                kind,
                id,
                key,
                anchor,
                leaf,
                decides,
                name,
                title,
                text,
                rule,
                textId,
                ruleId,
                describedBy,
                link,
                term,
                children,
                lines,
                persons,
                all);
    }

    /** Where to read more. */
    public record LinkView(String url, Segment text) {}

    /** One amount of a threshold; {@code market} and {@code title} are null where it holds in every market. */
    public record LineView(String anchor, String market, Segment title, String amount, Segment text) {}

    /** One of the people; the number as text. */
    public record PersonView(String anchor, String number, Segment text) {}

    /** A value for a data attribute. */
    public record Fact(String name, String value) {}
}
