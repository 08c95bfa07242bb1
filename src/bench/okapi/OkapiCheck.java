import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.po.POFilter;
import net.sf.okapi.lib.verification.QualityCheckSession;

/** Okapi's quality check, as it is set when nobody sets anything, over a folder of PO files: one folder a locale. */
public final class OkapiCheck {
    private OkapiCheck() {}

    public static void main(String[] args) throws Exception {
        var source = LocaleId.fromString("en-US");
        var issues = 0L;
        var units = 0L;
        try (var locales = Files.list(Path.of(args[0]))) {
            for (var folder : locales.sorted().toList()) {
                var target = LocaleId.fromString(folder.getFileName().toString());
                var session = new QualityCheckSession();
                session.startProcess(source, target);
                try (var files = Files.list(folder)) {
                    for (var file : files.sorted().toList()) {
                        units += check(file, source, target, session);
                    }
                }
                issues += session.getIssues().size();
            }
        }
        System.out.println(units + " units, " + issues + " issues");
    }

    private static long check(Path file, LocaleId source, LocaleId target, QualityCheckSession session) {
        var units = 0L;
        try (var filter = new POFilter();
                var document = new RawDocument(file.toUri(), "UTF-8", source, target)) {
            filter.open(document);
            while (filter.hasNext()) {
                var event = filter.next();
                if (event.isTextUnit()) {
                    session.processTextUnit(event.getTextUnit());
                    units++;
                } else if (event.isStartDocument()) {
                    session.processStartDocument(event.getStartDocument(), new ArrayList<>());
                }
            }
        }
        return units;
    }
}
