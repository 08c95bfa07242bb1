package dev.samepage.locale;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.VersionInfo;

/** The versions that decide how numbers, lists and plurals are printed. */
public final class IcuVersion {
    private IcuVersion() {}

    public static String icu() {
        return version(VersionInfo.ICU_VERSION);
    }

    public static String cldr() {
        return LanguageTable.cldr(icu()).orElseGet(IcuVersion::cldrOfIcu);
    }

    static String cldrOfIcu() {
        return version(LocaleData.getCLDRVersion());
    }

    private static String version(VersionInfo version) {
        return version.getMajor() + "." + version.getMinor();
    }
}
