/** Pretended languages made from the source texts, which show what no translator has had in hand. */
package dev.samepage.pseudo;
