/** What a programme requires and what its words are, as immutable records. Knows no file format. */
package dev.samepage.model;
