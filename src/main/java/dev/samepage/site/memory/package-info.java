/** What the last build read and wrote, so that the next one need not do again what is done. */
package dev.samepage.site.memory;
