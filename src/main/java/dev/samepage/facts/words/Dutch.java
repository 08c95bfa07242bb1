package dev.samepage.facts.words;

/** Nederlands: getallen, datums, opsommingen. */
final class Dutch {
    private Dutch() {}

    static String phrases() {
        return """
                or: of | ofwel | dan wel
                and: en | evenals | alsmede
                and-or: en/of
                all: alle | beide
                each: elke | elk | ieder | iedere
                one: een van | één van | een van de | één van de
                must: moet | moeten | dient | dienen
                may: kan | kunnen | mag | mogen
                not: niet | geen
                not-soft: nooit | zonder | noch | alleen | slechts | behalve
                at-least: ten minste | minstens | minimaal | minimum | tenminste
                at-most: ten hoogste | maximaal | hoogstens | maximum | tot #
                more: meer dan # | boven #
                less: minder dan # | onder #
                scale: duizend=1000 | miljoen=1000000 | miljard=1000000000 | mln=1000000 | mld=1000000000
                single: een | één | per | elke | elk | laatste
                quarter: kwartaal
                half: halfjaar | helft
                year: jaar | jaren | jaarlijks | jaarlijkse | jaaromzet
                pm: 's middags | 's avonds
                am: 's ochtends
                hour: uur
                function: de | het | een | en | of | van | in | voor | met | op | te | aan | is | zijn | wordt | worden | door | die | dat | u | uw | niet | om | als | bij | naar | moet | moeten | kan | kunnen
                clause: dat | die | welke | als | wanneer | waar | omdat
                """;
    }
}
