/** The list of the formats; above the readers and writers, which are strangers to each other. */
package dev.samepage.exchange.formats;
