/** Other tools' bilingual files as documents: what XLIFF, PO and TMX have in common here. */
package dev.samepage.exchange;
