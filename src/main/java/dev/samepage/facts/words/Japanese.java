package dev.samepage.facts.words;

/** 日本語: 数、日付、列挙。 */
final class Japanese {
    private Japanese() {}

    static String phrases() {
        return """
                or: または | もしくは | あるいは
                and: および | ならびに | 並びに
                scale: 千=1000 | 万=10000 | 百万=1000000 | 億=100000000
                single: つ | 各 | 毎
                quarter: 四半期
                half: 半期
                year: 年
                pm: 午後
                am: 午前
                hour: 時
                clock: 24 時間
                clause: について | には | では | 場合 | ため | ので | して | により | ついて | ときは
                """;
    }
}
