package dev.samepage.cli;

import dev.samepage.evaluate.Answers;
import dev.samepage.evaluate.Evaluation;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.workspace.Workspace;
import dev.samepage.yaml.AnswersReader;
import dev.samepage.yaml.FileText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code samepage evaluate}: which levels a reader's answers meet. */
@Command(
        name = "evaluate",
        description = "Says which levels the answers of a file meet, and what is left.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(paramLabel = "PROGRAM", description = "the program's id")
    private String id;

    @Option(names = "--answers", paramLabel = "FILE", required = true, description = "what a page has saved to a file")
    private Path file;

    @Option(names = "--locale", paramLabel = "TAG", description = "the language of the text (default: the source's)")
    private String tag;

    @Mixin
    private FormatOption format;

    EvaluateCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        var read = workspace.readSound();
        var program = ProgramChoice.program(read, "PROGRAM", id);
        var locale = locale(read);
        var findings = new ArrayList<Finding>();
        var answers = FileText.read(file, file.toString(), findings::add)
                .flatMap(text -> AnswersReader.read(text, program, findings::add))
                .orElse(Answers.NONE);
        if (!findings.isEmpty()) {
            output.faults(findings);
            return ExitStatus.UNUSABLE;
        }
        var outcome = new Outcome(read, program, locale, answers, Evaluation.of(program, answers));
        output.out().print(format.json() ? outcome.json() : outcome.text());
        output.out().flush();
        return ExitStatus.CLEAN;
    }

    private LocaleTag locale(Workspace read) {
        var source = read.settings().source();
        return tag == null || source.tag().equalsIgnoreCase(tag)
                ? source
                : WorkspaceOption.locales(read, List.of(tag)).get(0);
    }
}
