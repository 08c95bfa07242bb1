/**
 * What a template sees of a page: records whose components are the names that templates use.
 *
 * <p>Every value that is shown is text already; a template never formats a number. Components marked nullable are
 * asked for with {@code ??}.
 */
package dev.samepage.site.view;
