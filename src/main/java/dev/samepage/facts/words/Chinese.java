package dev.samepage.facts.words;

/** 中文：数字、日期、列表。 */
final class Chinese {
    private Chinese() {}

    static String phrases() {
        return """
                or: 或 | 或者 | 還是 | 还是
                and: 和 | 与 | 與 | 及 | 以及
                scale: 千=1000 | 万=10000 | 萬=10000 | 百万=1000000 | 亿=100000000 | 億=100000000
                single: 个 | 個 | 每 | 各
                quarter: 季度 | 季
                half: 半年
                year: 年
                pm: 下午
                am: 上午
                hour: 时 | 時 | 点
                clause: 如果 | 时 | 因为 | 对于
                """;
    }
}
