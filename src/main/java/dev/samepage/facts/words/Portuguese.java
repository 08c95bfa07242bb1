package dev.samepage.facts.words;

/** Português (do Brasil e de Portugal). */
final class Portuguese {
    private Portuguese() {}

    static String phrases() {
        return """
                or: ou | ou então | ou ainda
                and: e | bem como | assim como | além de | &
                and-or: e/ou | ou/e
                all: todos | todas | ambos | ambas | a totalidade de | todos os | todas as
                each: cada | cada um | cada uma | cada um dos | cada uma das
                one: um dos | uma das | um de | uma de | um destes | uma destas | um desses | uma dessas | qualquer um | qualquer uma | qualquer um dos | qualquer uma das | qualquer dos | qualquer das | algum dos | alguma das | um ou mais | uma ou mais | um ou mais dos | uma ou mais das | pelo menos um | pelo menos uma | pelo menos um dos | pelo menos uma das | ao menos um | ao menos uma | ao menos um dos | ao menos uma das | no mínimo um | no mínimo uma | no mínimo um dos | no mínimo uma das | apenas um dos | apenas uma das
                any: qualquer | quaisquer | algum | alguma
                must: deve | devem | deverá | deverão | deves | tem que | têm que | tem de | têm de | precisa | precisam | é necessário | é necessária | são necessários | são necessárias | é obrigatório | é obrigatória | são obrigatórios | são obrigatórias | obrigatoriamente | é preciso | terá que | terão que | terá de | terão de | há que | devendo | precisará | precisarão | obrigado a | deva | devam | é exigido | é exigida
                need: necessário | necessária | necessários | necessárias | requer | requerem | exige | exigem | exigido | exigida | exigidos | exigidas | necessita | necessitam | dever | requisito | requisitos | precisar | necessidade | imprescindível | deveria | deveriam | obrigatório | obrigatória | obrigatórios | obrigatórias
                may: pode | podem | poderá | poderão | poderia | poderiam | podes | opcional | opcionais | opcionalmente | é permitido | é permitida
                may-not-must: possível | possíveis | permite | permitem | permitir | poder | consegue | possibilidade | possa | possam | capaz
                should: deveria | deveriam | recomenda | recomendamos | recomendável | recomenda-se
                not: não
                not-soft: nem | nunca | sem | nenhum | nenhuma | jamais | ninguém | nada | tampouco | exceto | salvo | somente | apenas | só | a menos que | exclui | excluem | excluído | excluída | excluídos | excluídas | excluindo | impossível | falta | evitar | evita | impede | até | em vez de | fora | independentemente | expira | expirado | proibido | menos | inativo | inativos | inativa | inativas | inválido | inválida | incompleto | incompleta | incorreto | incorreta | incompatível | incompatíveis | insuficiente | insuficientes | desativado | desativada | desabilitado | desabilitada | carece | contrário | ausência
                neutral: não só | não apenas | não somente | não obstante | sobretudo | acima de tudo | todo tipo | não importa | ou não | o mais tardar | todo | toda | tudo
                at-least: pelo menos | no mínimo | ao menos | um mínimo de | mínimo de | mínimo | mínima | mínimos | mínimas | # ou mais | ou mais | não menos de | não menos que | não inferior a | igual ou superior | pelo menos um | pelo menos uma | pelo menos um dos | pelo menos uma das | ao menos um | ao menos uma | ao menos um dos | ao menos uma das | no mínimo um | no mínimo uma | no mínimo um dos | no mínimo uma das | # + | ≥
                at-most: no máximo | um máximo de | máximo de | máximo | máxima | máximos | máximas | até # | até um máximo de | quando muito | # ou menos | ou menos | não mais de | não mais que | não mais do que | não superior a | igual ou inferior | ≤
                more: mais de # | mais do que # | mais que # | acima de # | superior a # | superiores a # | maior que # | maior do que # | ultrapassa # | excede # | supera #
                less: menos de # | menos que # | menos do que # | abaixo de # | inferior a # | inferiores a # | menor que # | menor do que #
                number: zero=0 | um=1 | uma=1 | dois=2 | duas=2 | três=3 | quatro=4 | cinco=5 | seis=6 | sete=7 | oito=8 | nove=9 | dez=10 | onze=11 | doze=12 | quinze=15 | vinte=20 | trinta=30 | cinquenta=50 | cem=100 | mil=1000 | dúzia=12 | meio=0.5 | meia=0.5 | dobro=2 | duplo=2 | dupla=2 | triplo=3 | par=2 | segundo=2 | segunda=2 | terceiro=3 | terceira=3 | terceiros=3 | quarto=4 | quarta=4 | ambos=2 | ambas=2 | primeiro=1 | primeira=1
                scale: mil=1000 | milhão=1000000 | milhões=1000000 | bilhão=1000000000 | bilhões=1000000000 | mi=1000000 | mil milhões=1000000000
                single: um | uma | por | cada | único | única | último | última | só
                quarter: trimestre | trimestres | trimestral
                half: semestre | semestres | semestral | metade
                year: ano | anos | anual | anuais | anualmente | fiscal
                am: a.m. | da manhã | am
                pm: p.m. | da tarde | da noite | pm
                hour: h | horas | hora
                clock: ininterrupto | ininterrupta | 24 horas por dia
                clause: que | quem | qual | quais | se | quando | enquanto | porque | é | são | está | estão | foi | será | onde | embora | também | para | assim | incluindo | inclui | você | vocês
                function: o | a | os | as | um | uma | de | do | da | dos | das | e | ou | em | no | na | nos | nas | para | com | por | que | se | seu | sua | seus | suas | é | são | como | ao | mais | este | esta | estes | estas | deve | devem | pode | podem | não | quando | sobre | todos | todas | entre | você | pelo | pela | ser | está | seguintes | seguinte
                """;
    }
}
