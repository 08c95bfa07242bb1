package dev.samepage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samepage.finding.RuleSpec;
import dev.samepage.locale.LocaleTag;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of our own held against the Cloud Productivity programme of this repository. */
class ModelAuditTest {
    private static Workspace workspace;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        workspace = Workspace.read(Path.of("."));
    }

    @Test
    void pageThatSaysEverythingHasNoFinding() throws IOException {
        assertEquals(List.of(), audit(PAGE));
    }

    @Test
    void associationThatIsNotNamedIsMissing() throws IOException {
        assertEquals(
                List.of("3 option-missing managed-service-partner.silver.performance.association.fast-track-partner"
                        + " fast-track-partner"),
                audit(PAGE.replaceFirst(", parceiro Fast Track", "")));
    }

    @Test
    void thresholdsMayBeGluedButNotChanged() throws IOException {
        assertEquals(List.of(), audit(PAGE.replace("2.000 direitos", "2000direitos")));
        assertEquals(
                List.of("1 number-changed managed-service-partner.silver.performance.entitlements 1000"),
                audit(PAGE.replace("1.000 ", "1.500 ")));
    }

    @Test
    void silverThresholdUnderGoldIsSwapped() throws IOException {
        assertEquals(
                List.of("7 level-swapped managed-service-partner.gold.performance.entitlements 4000"),
                audit(PAGE.replace("4.000", "2.000")));
    }

    @Test
    void codeIsComparedLetterByLetter() throws IOException {
        assertEquals(
                List.of("4 identifier-changed managed-service-partner.silver.exams.by-exams.both-exams.exam-70-347"
                        + " 70-347"),
                audit(PAGE.replaceFirst("\\[70-347]", "[70 347]")));
    }

    @Test
    void linkMayBeLocalizedButNotLost() throws IOException {
        assertEquals(List.of(), audit(PAGE.replace("pt-br/learning", "en-us/learning")));
        assertEquals(
                List.of("1 link-missing managed-service-partner.silver.exams.by-exams.both-exams.exam-70-346"
                        + " https://www.microsoft.com/pt-br/learning/exam-70-346.aspx"),
                audit(PAGE.replaceFirst("exam-70-346.aspx", "exam.aspx")));
    }

    @Test
    void levelWithoutASectionIsMissing() throws IOException {
        assertEquals(
                List.of("1 item-missing managed-service-partner.gold gold"),
                audit(PAGE.substring(0, PAGE.indexOf("## Gold"))));
    }

    private List<String> audit(String text) throws IOException {
        var page = Files.writeString(folder.resolve("page.md"), text);
        var program = workspace.programs().stream()
                .filter(known -> known.id().equals("cloud-productivity"))
                .findFirst()
                .orElseThrow();
        var request = AuditRequest.of(List.of(page), folder, LocaleTag.of("en-US"))
                .withLocale(LocaleTag.of("pt-BR"))
                .withGlossary(workspace.glossary());
        var result = ModelAudit.of(request, program, check -> RuleSpec.error(check.rule(), "x"));
        assertEquals(List.of(), result.faults());
        return result.findings().stream()
                .map(finding -> finding.place().start().line() + " "
                        + finding.rule().id() + " " + finding.subject().key() + " "
                        + finding.subject().fact())
                .toList();
    }

    private static final String PAGE = """
            ## Silver
            - Alcance 2.000 direitos ativos, ou 1.000 em mercados novos.
            - Seja administrador delegado, parceiro de transações, parceiro digital de registro, parceiro Fast Track ([mais](https://partner.microsoft.com/pt-br/membership/digital-partner-of-record)).
            - Uma pessoa passa em [70-346](https://www.microsoft.com/pt-br/learning/exam-70-346.aspx) e [70-347](https://www.microsoft.com/pt-br/learning/exam-70-347.aspx) ou tem [MCSA](https://www.microsoft.com/pt-br/learning/mcsa-office365-certification.aspx): Office 365. São 1 ou mais.

            ## Gold
            - Alcance 4.000 direitos ativos.
            - Seja administrador delegado, parceiro de transações, parceiro digital de registro, parceiro Fast Track ([mais](https://partner.microsoft.com/pt-br/membership/digital-partner-of-record)).
            - As 2 pessoas passam em [70-346](https://www.microsoft.com/pt-br/learning/exam-70-346.aspx) e [70-347](https://www.microsoft.com/pt-br/learning/exam-70-347.aspx) ou têm [MCSA](https://www.microsoft.com/pt-br/learning/mcsa-office365-certification.aspx): Office 365.
            """;
}
