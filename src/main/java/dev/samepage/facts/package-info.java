/**
 * What a reader acts on in a text: quantities, dates, identifiers, links, alternatives, obligations, bounds, names; and
 * how two texts in two languages differ in them. Knows languages, not programmes or files.
 */
package dev.samepage.facts;
