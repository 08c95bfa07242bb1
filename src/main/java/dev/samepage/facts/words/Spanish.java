package dev.samepage.facts.words;

/** Español. */
final class Spanish {
    private Spanish() {}

    static String phrases() {
        return """
                or: o | u | ó | o bien
                and: y | e | así como | además de | &
                and-or: y/o | o/y
                all: todos | todas | ambos | ambas | la totalidad de | el conjunto de | todos los | todas las
                each: cada | cada uno | cada una | cada uno de | cada una de
                one: uno de | una de | alguno de | alguna de | uno de los | una de las | cualquiera de | cualquiera de los | cualquiera de las | uno o más | una o más | uno o varios | una o varias | uno cualquiera de | una cualquiera de | al menos uno | al menos una | al menos uno de | al menos una de | como mínimo uno | como mínimo una | como mínimo uno de | como mínimo una de | por lo menos uno | por lo menos una | por lo menos uno de | por lo menos una de | algunos de | algunas de | solo uno de | solo una de | sea uno de
                any: cualquier | cualquiera | cualesquiera | algún | alguna | alguno
                must: debe | deben | debes | debéis | deberá | deberán | deberás | tiene que | tienen que | tienes que | tendrá que | tendrán que | tendrás que | hay que | es necesario | es necesaria | son necesarios | son necesarias | es obligatorio | es obligatoria | son obligatorios | son obligatorias | es imprescindible | obligatoriamente | obligado a | obligada a | obligados a | es preciso | ha de | han de | debiendo | se debe | se deben | deba | deban
                need: necesita | necesitan | necesitas | necesitará | necesario | necesaria | necesarios | necesarias | requiere | requieren | requerido | requerida | requeridos | requeridas | exige | exigen | exigido | exigida | precisa | precisan | deber | requisito | requisitos | imprescindible | necesidad | exigencia | debería | deberían | deberías | obligatorio | obligatoria | obligatorios | obligatorias
                may: puede | pueden | puedes | podéis | podrá | podrán | podrás | podría | podrían | podrías | opcional | opcionales | opcionalmente | se permite | está permitido
                may-not-must: posible | permite | permiten | permitir | poder | posibilidad | pueda | puedan | puedas | pudiera | capaz
                should: debería | deberían | deberías | conviene | se recomienda | recomendamos | recomendable
                not: no
                not-soft: ningún | ninguna | ninguno | nunca | jamás | nadie | nada | tampoco | ni | sin | excepto | salvo | excluye | excluyen | excluido | excluidos | excluida | excluidas | excluyendo | solo | sólo | solamente | únicamente | a menos que | imposible | falta | evitar | evita | impide | ya no | hasta | en lugar de | en vez de | ajeno | fuera | independientemente | expira | expirado | rechaza | prohibido | menos | inactivo | inactivos | inactiva | inactivas | inválido | inválida | incompleto | incompleta | incorrecto | incorrecta | incompatible | incompatibles | insuficiente | insuficientes | desactivado | desactivada | deshabilitado | deshabilitada | carece | carecen | ausencia | contrario | evite | impedir | además
                neutral: no obstante | no solo | no sólo | no solamente | sobre todo | todo tipo | no importa | ante todo | con todo | del todo | todo ello | o no | no más tarde | todo | toda
                at-least: al menos | como mínimo | por lo menos | un mínimo de | mínimo de | mínimo | mínima | mínimos | mínimas | cuando menos | # o más | o más | no menos de | no inferior a | igual o superior | al menos uno | al menos una | al menos uno de | al menos una de | como mínimo uno de | como mínimo una de | como mínimo uno | como mínimo una | por lo menos uno | por lo menos una | por lo menos uno de | por lo menos una de | # + | ≥
                at-most: como máximo | a lo sumo | un máximo de | máximo de | máximo | máxima | máximos | máximas | hasta # | hasta un máximo de | no más de | # o menos | o menos | no superior a | a lo más | como mucho | igual o inferior | ≤
                more: más de # | superior a # | superiores a # | por encima de # | mayor que # | mayor de # | mayor a # | supera # | superan # | excede # | sobrepasa #
                less: menos de # | inferior a # | inferiores a # | por debajo de # | menor que # | menor de # | menor a #
                number: cero=0 | uno=1 | una=1 | un=1 | dos=2 | tres=3 | cuatro=4 | cinco=5 | seis=6 | siete=7 | ocho=8 | nueve=9 | diez=10 | once=11 | doce=12 | quince=15 | veinte=20 | treinta=30 | cincuenta=50 | cien=100 | mil=1000 | docena=12 | medio=0.5 | media=0.5 | doble=2 | triple=3 | par=2 | segundo=2 | segunda=2 | tercer=3 | tercero=3 | tercera=3 | terceros=3 | cuarto=4 | cuarta=4 | ambos=2 | ambas=2 | primer=1 | primero=1 | primera=1
                scale: mil=1000 | millón=1000000 | millones=1000000 | millardo=1000000000 | millardos=1000000000
                single: un | una | uno | por | cada | único | única | último | última | solo
                quarter: trimestre | trimestres | trimestral
                half: semestre | semestres | semestral | mitad
                year: año | años | anual | anuales | anualmente | fiscal
                am: a.m. | a. m. | de la mañana | am
                pm: p.m. | p. m. | de la tarde | de la noche | pm
                hour: h | horas | hora
                clock: ininterrumpida | ininterrumpido | las 24 horas | permanente
                clause: que | quien | quienes | cual | cuales | si | cuando | mientras | porque | es | son | está | están | fue | ha | han | será | donde | aunque | sin embargo | también | para | así | incluidas | incluidos | incluye
                function: el | la | los | las | un | una | de | del | y | o | en | para | con | por | que | se | su | sus | es | son | como | al | más | este | esta | estos | estas | debe | deben | puede | pueden | lo | le | no | si | cuando | sobre | todos | todas | entre | desde | hasta | tu | tus | nuestro | nuestra | ser | está | siguientes | siguiente
                """;
    }
}
