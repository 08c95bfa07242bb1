/** What a command leaves in a workspace's folder {@code .samepage}, so that the next one need not do again what is done. */
package dev.samepage.memory;
