package dev.samepage.cli;

import dev.samepage.locale.KnownLocales;
import dev.samepage.locale.Lists;
import dev.samepage.locale.Lists.Join;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.PluralSkeleton;
import dev.samepage.sync.NewLocale;
import dev.samepage.text.IoReason;
import dev.samepage.text.Nearest;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code samepage new-locale}: bundles for one more language. */
@Command(
        name = "new-locale",
        description = "Adds a language: its bundles, with the words of a related one where there is one.",
        mixinStandardHelpOptions = true)
final class NewLocaleCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(index = "0", paramLabel = "TAG", description = "the locale, such as fr-CA")
    private String tag;

    @Option(
            names = "--from",
            paramLabel = "TAG",
            description = "copy this locale's words (default: the first of the same language, else none)")
    private String from;

    NewLocaleCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        var read = workspace.readSound();
        var locale = locale(read);
        var made = NewLocale.of(read, locale, origin(read));
        UnusableFindings.refuse(made.bundles().findings(), "nothing was written");
        try {
            made.write();
        } catch (IOException e) {
            throw new UnusableInput(
                    "a file could not be written: " + IoReason.of(e) + "; mend this and run `samepage sync`");
        }
        tell(made);
        return ExitStatus.CLEAN;
    }

    private LocaleTag locale(Workspace read) {
        var locale = LocaleTag.parse(tag).filter(KnownLocales::has);
        if (locale.isEmpty()) {
            throw new UnusableInput("`" + tag + "` is no locale that is known here; "
                    + Nearest.help(tag, KnownLocales.tags(), "use a BCP 47 tag such as `pt-BR`"));
        }
        if (locale.get().equals(read.settings().source())) {
            throw new UnusableInput("`" + locale.get() + "` is the language of the model itself; name another one");
        }
        if (read.settings().locales().contains(locale.get())) {
            throw new UnusableInput(
                    "the workspace has `" + locale.get() + "` already; `samepage sync` brings it up to date");
        }
        return locale.get();
    }

    private Optional<LocaleTag> origin(Workspace read) {
        return from == null
                ? Optional.empty()
                : Optional.of(WorkspaceOption.locales(read, List.of(from)).get(0));
    }

    private void tell(NewLocale made) {
        var locale = made.locale();
        for (var bundle : made.bundles().bundles()) {
            output.out()
                    .println(bundle.bundle().file().path() + ": "
                            + bundle.changes().size() + " texts"
                            + made.from()
                                    .map(other -> ", words copied from " + other)
                                    .orElse(""));
        }
        output.err()
                .println("samepage: plurals of " + locale + " need "
                        + String.join(", ", PluralSkeleton.categories(locale)));
        output.err()
                .println("samepage: lists read \"" + Lists.format(List.of("A", "B", "C"), Join.AND, locale)
                        + "\" and \"" + Lists.format(List.of("A", "B", "C"), Join.OR, locale)
                        + "\"; the program writes them");
    }
}
