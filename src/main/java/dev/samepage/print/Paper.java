package dev.samepage.print;

/** The two sizes that offices have. */
public enum Paper {
    A4("A4"),
    LETTER("letter");

    private final String size;

    Paper(String size) {
        this.size = size;
    }

    /** The rule of CSS Paged Media that asks for the size, with a page number below each page. */
    public String rule() {
        return "@page{size:" + size
                + ";margin:15mm;@bottom-center{content:counter(page) \" / \" counter(pages);font:8pt sans-serif}}";
    }
}
