package dev.samepage.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader said.
 *
 * @param market the market's id, or empty while none is chosen
 * @param amounts by metric id; the same number answers every level's threshold
 * @param marked keys of the criteria that the reader marked, those of persons excepted
 * @param people the individuals, each with the keys that this one person meets
 * @param changed keys of criteria that have become others since they were answered; their answers do not count until
 *     the reader gives them again
 */
public record Answers(
        String market, Map<String, Long> amounts, Set<String> marked, List<Person> people, Set<String> changed) {
    public static final Answers NONE = new Answers("", Map.of(), Set.of(), List.of());

    public Answers {
        amounts = Map.copyOf(amounts);
        marked = Set.copyOf(marked);
        people = List.copyOf(people);
        changed = Set.copyOf(changed);
    }

    /** Answers to a programme that has not changed since. */
    public Answers(String market, Map<String, Long> amounts, Set<String> marked, List<Person> people) {
        this(market, amounts, marked, people, Set.of());
    }

    /** One individual; the name is the reader's own and may be empty. */
    public record Person(String name, Set<String> marked) {
        public Person {
            marked = Set.copyOf(marked);
        }
    }
}
