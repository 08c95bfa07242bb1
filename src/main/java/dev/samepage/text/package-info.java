/** Characters and where they stand: files, spans, lines, columns, widths. Knows nothing of programmes or languages. */
package dev.samepage.text;
