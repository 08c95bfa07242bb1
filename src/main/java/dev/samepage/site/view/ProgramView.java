package dev.samepage.site.view;

import java.util.List;

/**
 * A programme in one language.
 *
 * @param notices what readers must know about the page's translation; empty where all is well
 * @param source the source language's tag
 * @param progress the words of what the script shows of the reader's answers
 */
public record ProgramView(
        String id,
        String version,
        String source,
        Segment title,
        Segment description,
        Segment author,
        Segment keywords,
        Segment versionLine,
        List<Segment> notices,
        List<OptionView> options,
        List<FormerView> formers,
        List<TermView> terms,
        ProgressView progress) {

    /**
     * A place that links may still lead to although it is gone.
     *
     * @param href where its replacement stands on the page; null where there is none
     * @param link words for the replacement; null where there is none
     */
    public record FormerView(String id, String href, Segment text, Segment link) {}

    /**
     * A term that the page explains.
     *
     * @param at the anchor of the criterion that names it first
     * @param question asks what the term means
     */
    public record TermView(String id, String at, Segment name, Segment question, Segment text) {}

    /** One way to earn the competency; {@code text} is nullable. */
    public record OptionView(String id, String anchor, Segment title, Segment text, List<LevelView> levels) {}

    /** One level; {@code text} is nullable. */
    public record LevelView(
            String id, String anchor, Segment title, Segment text, Segment size, List<RequirementView> requirements) {}

    /** One requirement. */
    public record RequirementView(String id, String anchor, Segment title, CriterionView criterion) {}
}
