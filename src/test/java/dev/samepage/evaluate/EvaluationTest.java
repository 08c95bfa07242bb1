package dev.samepage.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.evaluate.Answers.Person;
import dev.samepage.evaluate.Evaluation.Standing;
import dev.samepage.model.Program;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final String SILVER = "managed-service-partner.silver";
    private static final String GOLD = "managed-service-partner.gold";
    private static final String FIRST_EXAM = "shared.both-exams.exam-70-346";
    private static final String SECOND_EXAM = "shared.both-exams.exam-70-347";
    private static final String CERTIFICATE = "shared.mcsa";
    private static final String FAST_TRACK = "shared.association.fast-track-partner";

    private final Program cloud;
    private final Program firstAid;

    EvaluationTest() throws IOException {
        var programs = Workspace.read(Path.of(".")).programs();
        cloud = programs.stream()
                .filter(program -> program.id().equals("cloud-productivity"))
                .findFirst()
                .orElseThrow();
        firstAid = programs.stream()
                .filter(program -> program.id().equals("first-aid-leader"))
                .findFirst()
                .orElseThrow();
    }

    private static Answers people(List<Person> people) {
        return new Answers("developed", Map.of(), Set.of(), people);
    }

    private Evaluation.Result exams(String level, Person... people) {
        return Evaluation.of(cloud, people(List.of(people))).result(level + ".exams");
    }

    @Test
    void twoPeopleWithOneExamEachDoNotCountAsOne() {
        var result = exams(SILVER, new Person("Ada", Set.of(FIRST_EXAM)), new Person("Ben", Set.of(SECOND_EXAM)));
        assertFalse(result.met());
    }

    @Test
    void onePersonWithBothExamsMeetsSilverButNotGold() {
        var ada = new Person("Ada", Set.of(FIRST_EXAM, SECOND_EXAM));
        assertTrue(exams(SILVER, ada).met());
        assertFalse(exams(GOLD, ada).met());
        assertTrue(exams(GOLD, ada, new Person("", Set.of(FIRST_EXAM, SECOND_EXAM)))
                .met());
    }

    @Test
    void theAlternativeIsForTheWholeRequirement() {
        var ada = new Person("Ada", Set.of(FIRST_EXAM, SECOND_EXAM));
        var ben = new Person("Ben", Set.of(CERTIFICATE));
        assertFalse(exams(GOLD, ada, ben).met());
        assertTrue(exams(GOLD, new Person("Cem", Set.of(CERTIFICATE)), ben).met());
    }

    @Test
    void theOtherRouteIsNotNeededOnceOneIsMet() {
        var evaluation = Evaluation.of(cloud, people(List.of(new Person("Ben", Set.of(CERTIFICATE)))));
        assertEquals(
                Standing.MET,
                evaluation.result(SILVER + ".exams.by-certification").standing());
        assertEquals(
                Standing.NOT_NEEDED,
                evaluation.result(SILVER + ".exams.by-exams").standing());
        assertEquals(Standing.OPEN, evaluation.result(GOLD + ".exams.by-exams").standing());
    }

    private boolean entitlements(String level, String market, long amount) {
        var answers = new Answers(market, Map.of("active-entitlements", amount), Set.of(), List.of());
        return Evaluation.of(cloud, answers)
                .result(level + ".performance.entitlements")
                .met();
    }

    @Test
    void theThresholdDependsOnTheMarketForSilverOnly() {
        assertFalse(entitlements(SILVER, "developed", 1999));
        assertTrue(entitlements(SILVER, "developed", 2000));
        assertTrue(entitlements(SILVER, "developing", 1000));
        assertFalse(entitlements(GOLD, "developing", 3999));
        assertTrue(entitlements(GOLD, "developing", 4000));
    }

    @Test
    void withoutAMarketOnlyTheHighestAmountSuffices() {
        assertFalse(entitlements(SILVER, "", 1500));
        assertTrue(entitlements(SILVER, "", 2000));
    }

    @Test
    void anyOneAssociationSufficesAndCountsForBothLevels() {
        var answers = new Answers("developed", Map.of("active-entitlements", 4000L), Set.of(FAST_TRACK), List.of());
        var evaluation = Evaluation.of(cloud, answers);
        assertTrue(evaluation.result(SILVER + ".performance").met());
        assertTrue(evaluation.result(GOLD + ".performance").met());
        assertEquals(1, evaluation.result(SILVER).done());
        assertEquals(2, evaluation.result(SILVER).needed());
        assertFalse(evaluation.result(SILVER).met());
    }

    @Test
    void coursesCountUpToWhatIsAsked() {
        var answers = new Answers("", Map.of(), Set.of("shared.children", "shared.psychological"), List.of());
        var evaluation = Evaluation.of(firstAid, answers);
        assertTrue(evaluation.result("volunteer-group.basic.courses").met());
        assertFalse(evaluation.result("volunteer-group.advanced.courses").met());
        assertEquals(2, evaluation.result("volunteer-group.advanced.courses").done());
    }

    @Test
    void marksThatTheProgrammeDoesNotKnowChangeNothing() {
        var hostile =
                new Answers("moon", Map.of("x", 9L), Set.of("__proto__", ""), List.of(new Person("x", Set.of("y"))));
        assertEquals(
                Evaluation.of(cloud, new Answers("", Map.of(), Set.of(), List.of()))
                        .results(),
                Evaluation.of(cloud, hostile).results());
    }
}
