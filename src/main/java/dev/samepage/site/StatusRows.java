package dev.samepage.site;

import dev.samepage.memory.Row;
import dev.samepage.status.BundleStatus;
import dev.samepage.status.OpenText;
import dev.samepage.status.OpenText.Reason;
import dev.samepage.status.Progress;
import java.util.ArrayList;

/** How far a bundle has come, in the form in which builds remember it. */
final class StatusRows {
    private StatusRows() {}

    static void write(BundleStatus status, Row out) {
        var progress = status.progress();
        out.again(progress.locale())
                .again(progress.program())
                .put(progress.units())
                .put(progress.translated())
                .put(progress.reviewed())
                .put(progress.drafts())
                .put(progress.stale())
                .put(progress.missing())
                .put(progress.copied())
                .put(progress.wordsLeft())
                .put(status.open().size());
        for (var text : status.open()) {
            out.again(text.locale())
                    .again(text.program())
                    .again(text.key())
                    .again(text.reason().name())
                    .again(text.before())
                    .again(text.source())
                    .again(text.target());
        }
    }

    static BundleStatus read(Row in) {
        var progress = new Progress(
                in.textAgain(),
                in.textAgain(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number());
        var open = new ArrayList<OpenText>();
        for (var count = in.number(); count > 0; count--) {
            open.add(new OpenText(
                    in.textAgain(),
                    in.textAgain(),
                    in.textAgain(),
                    Reason.valueOf(in.textAgain()),
                    in.textAgain(),
                    in.textAgain(),
                    in.textAgain()));
        }
        return new BundleStatus(progress, open);
    }
}
