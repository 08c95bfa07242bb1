package dev.samepage.facts.words;

/** Italiano. */
final class Italian {
    private Italian() {}

    static String phrases() {
        return """
                or: o | oppure | od | ovvero | o anche
                and: e | ed | nonché | e anche | &
                and-or: e/o | ed/o | o/e
                all: tutti | tutte | entrambi | entrambe | tutti i | tutte le | tutti gli | la totalità dei | l'insieme dei
                each: ogni | ciascun | ciascuno | ciascuna | ognuno | ognuna | ciascuno dei | ciascuna delle
                one: uno dei | una delle | uno degli | uno di | una di | uno tra | una tra | uno fra | una fra | un solo | uno qualsiasi | una qualsiasi | uno qualunque | una qualunque | uno qualsiasi dei | una qualsiasi delle | uno qualsiasi degli | uno o più | una o più | uno o più dei | una o più delle | qualsiasi dei | qualsiasi delle | qualsiasi degli | almeno uno | almeno una | almeno un | almeno uno dei | almeno uno degli | almeno una delle | come minimo uno dei | come minimo una delle | come minimo uno degli | alcuni dei | alcune delle
                any: qualsiasi | qualunque | qualsivoglia | qualche
                must: deve | devono | devi | dovete | dobbiamo | dovrà | dovranno | dovrai | dovrete | bisogna | è necessario | è necessaria | sono necessari | sono necessarie | è obbligatorio | è obbligatoria | sono obbligatori | sono obbligatorie | è richiesto | è richiesta | sono richiesti | sono richieste | obbligatoriamente | occorre | occorrono | è indispensabile | debba | debbano | va | vanno | tenuto a | tenuti a | si deve | si devono
                need: necessario | necessaria | necessari | necessarie | richiede | richiedono | richiesto | richiesta | richiesti | richieste | dover | dovere | bisogno | requisito | requisiti | serve | servono | dovrebbe | dovrebbero | dovresti | indispensabile | obbligatorio | obbligatoria | obbligatori | obbligatorie
                may: può | possono | puoi | potete | possiamo | potrà | potranno | potrai | potrebbe | potrebbero | facoltativo | facoltativa | facoltativi | facoltative | opzionale | opzionali | facoltativamente | è consentito | è consentita | si può | si possono | è possibile
                may-not-must: possibile | possibili | consente | consentono | permette | permettono | poter | potere | possibilità | possa | possano | in grado
                should: dovrebbe | dovrebbero | dovresti | si consiglia | è consigliabile | consigliato | consigliamo
                not: non
                not-soft: né | nessun | nessuno | nessuna | mai | senza | niente | nulla | eccetto | tranne | ad eccezione | solo | soltanto | solamente | unicamente | a meno che | salvo | neppure | neanche | escluso | esclusa | esclusi | escluse | esclude | escludono | impossibile | manca | evitare | impedisce | fino a | fino | anziché | invece di | fuori | indipendentemente | scade | scaduto | rifiuta | vietato | meno | finché | altrimenti | inattivo | inattivi | inattiva | inattive | incompleto | incompleta | errato | errata | incompatibile | incompatibili | insufficiente | insufficienti | disattivato | disattivata | privo | privi | contrario | assenza
                neutral: non solo | non soltanto | soprattutto | anzitutto | innanzitutto | del tutto | non importa | o meno | non oltre | tutto compreso | nonostante | tutto | tutta
                at-least: almeno | come minimo | un minimo di | minimo di | minimo | minima | minimi | minime | # o più | o più | # o superiore | non meno di | non inferiore a | non inferiori a | per lo meno | perlomeno | quantomeno | pari o superiore | almeno uno | almeno una | almeno un | almeno uno dei | almeno uno degli | almeno una delle | come minimo uno dei | come minimo una delle | come minimo uno degli | # + | ≥
                at-most: al massimo | al più | un massimo di | massimo di | massimo | massima | massimi | massime | fino a # | sino a # | fino a un massimo di | fino ad # | non più di | # o meno | non superiore a | non superiori a | tutt'al più | pari o inferiore | ≤
                more: più di # | oltre # | superiore a # | superiori a # | maggiore di # | al di sopra di # | supera # | superano # | eccede #
                less: meno di # | inferiore a # | inferiori a # | minore di # | sotto # | al di sotto di #
                number: zero=0 | uno=1 | una=1 | un=1 | due=2 | tre=3 | quattro=4 | cinque=5 | sei=6 | sette=7 | otto=8 | nove=9 | dieci=10 | undici=11 | dodici=12 | quindici=15 | venti=20 | trenta=30 | cinquanta=50 | cento=100 | mille=1000 | dozzina=12 | mezzo=0.5 | mezza=0.5 | doppio=2 | doppia=2 | triplo=3 | paio=2 | coppia=2 | secondo=2 | seconda=2 | terzo=3 | terza=3 | terzi=3 | terze=3 | quarto=4 | quarta=4 | entrambi=2 | entrambe=2 | primo=1 | prima=1
                scale: mila=1000 | mille=1000 | milione=1000000 | milioni=1000000 | miliardo=1000000000 | miliardi=1000000000 | mln=1000000 | mld=1000000000
                single: un | una | uno | per | ogni | ciascun | unico | unica | ultimo | ultima | solo
                quarter: trimestre | trimestri | trimestrale
                half: semestre | semestri | semestrale | metà
                year: anno | anni | annuale | annuali | annuo | annua | annualmente | fiscale
                am: a.m. | del mattino | di mattina | am
                pm: p.m. | del pomeriggio | di sera | della sera | pm
                hour: ore | ora | h
                clock: ininterrotto | ininterrotta | 24 ore su 24
                clause: che | chi | cui | quale | quali | se | quando | mentre | perché | è | sono | stato | sarà | saranno | dove | anche se | anche | così | incluso | inclusi | inclusa | incluse | include
                function: il | lo | la | i | gli | le | un | una | uno | di | del | della | dei | delle | degli | e | o | in | nel | nella | nei | per | con | su | sul | sulla | da | dal | dalla | che | si | è | sono | come | al | alla | ai | alle | più | questo | questa | questi | queste | deve | devono | può | possono | non | se | quando | tutti | tutte | tra | fra | essere | seguenti | seguente | tuo | tua | i tuoi | dell
                """;
    }
}
