package dev.samepage.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of a requirement's tree. */
public sealed interface Criterion {
    /** What every node has. */
    Node node();

    /** The nodes below this one, in their order. */
    default List<Criterion> children() {
        return List.of();
    }

    /** A node that can be counted as met or not met; notes cannot. */
    default boolean decides() {
        return true;
    }

    /** The glossary's term that the node is the name of. */
    default Optional<String> namedTerm() {
        return Optional.empty();
    }

    /**
     * A node's identity and words.
     *
     * @param id unique among its siblings, never changed once published
     * @param key the dotted path of the definition; answers are kept by it, so a shared node is answered once
     * @param anchor the dotted path of this occurrence, unique in the programme; equal to the key unless shared
     */
    record Node(String id, String key, String anchor, Optional<Phrase> text) {}

    /** Every child must be met. */
    record All(Node node, List<Criterion> children) implements Criterion {
        public All {
            children = List.copyOf(children);
        }
    }

    /** One met child suffices. */
    record Any(Node node, List<Criterion> children) implements Criterion {
        public Any {
            children = List.copyOf(children);
        }
    }

    /** At least {@code min} children must be met; more than {@code max} count no further. */
    record NOf(Node node, int min, int max, List<Criterion> children) implements Criterion {
        public NOf {
            children = List.copyOf(children);
        }
    }

    /**
     * A quantity must be reached.
     *
     * @param atLeast by market id in the programme's order; a single entry under {@link #EVERYWHERE} where the market
     *     does not matter
     * @param phrases the text with each entry's amount, by the same ids
     */
    record Threshold(Node node, Metric metric, Map<String, Long> atLeast, Map<String, Phrase> phrases)
            implements Criterion {
        /** The market id of a threshold that holds in every market. */
        public static final String EVERYWHERE = "*";
    }

    /** A number of individuals, each of whom must satisfy the whole subtree. */
    record People(Node node, int count, Criterion each) implements Criterion {
        @Override
        public List<Criterion> children() {
            return List.of(each);
        }
    }

    /** An exam to pass, by its code. */
    record Exam(Node node, String code, Phrase title, Optional<Link> link) implements Criterion {}

    /** A certification to hold; its name is a term of the glossary. */
    record Certification(Node node, String term, Optional<Link> link) implements Criterion {
        @Override
        public Optional<String> namedTerm() {
            return Optional.of(term);
        }
    }

    /** A role towards customers; its name is a term of the glossary. */
    record Association(Node node, String term) implements Criterion {
        @Override
        public Optional<String> namedTerm() {
            return Optional.of(term);
        }
    }

    /** Anything else that a reader can confirm. */
    record Statement(Node node) implements Criterion {}

    /** Words that explain and demand nothing. */
    record Note(Node node) implements Criterion {
        @Override
        public boolean decides() {
            return false;
        }
    }
}
