/** Inline Markdown as a small tree of our own: read with flexmark, written as HTML or Markdown. */
package dev.samepage.markup;
