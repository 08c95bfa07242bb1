/** What the last check found, so that the next one need not look again at what nobody has touched. */
package dev.samepage.check.memory;
