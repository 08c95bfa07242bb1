/** Rules that users write as data: patterns that must or must not stand in a translation. */
package dev.samepage.customrules;
