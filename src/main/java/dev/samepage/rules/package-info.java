/** What can be wrong with a translation: one class and one page per rule, and the catalog that lists them. */
package dev.samepage.rules;
