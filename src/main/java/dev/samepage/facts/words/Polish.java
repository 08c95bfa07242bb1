package dev.samepage.facts.words;

/** Polski: liczby, daty, wyliczenia. */
final class Polish {
    private Polish() {}

    static String phrases() {
        return """
                or: lub | albo
                and: i | oraz | a także
                and-or: i/lub
                not: nie
                not-soft: bez | ani | tylko | oprócz | nigdy | żaden
                at-least: co najmniej | przynajmniej | minimum
                at-most: co najwyżej | maksymalnie | do # | nie więcej niż
                more: ponad # | więcej niż #
                less: mniej niż # | poniżej #
                scale: tys=1000 | tysiąc=1000 | tysiące=1000 | tysięcy=1000 | mln=1000000 | milion=1000000 | miliony=1000000 | milionów=1000000 | mld=1000000000 | miliard=1000000000
                single: jeden | jedna | jedno | każdy | każda | na
                quarter: kwartał | kwartale | kwartału
                half: półrocze | półroczu
                year: rok | roku | lat | lata | roczny
                hour: godz | godzina | h
                function: i | w | na | z | do | dla | nie | jest | się | o | przez | po | lub | oraz | że | to | od | są | może | musi | muszą
                clause: że | który | która | które | jeśli | gdy | gdzie
                """;
    }
}
