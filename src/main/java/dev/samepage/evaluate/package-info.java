/** A reader's answers held against a programme: what is met, what is left. The pages' script follows the same rules. */
package dev.samepage.evaluate;
