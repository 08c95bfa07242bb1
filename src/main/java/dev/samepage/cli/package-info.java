/** The commands. Alone may print, exit and read the environment. */
package dev.samepage.cli;
