/** A workspace as git has it at an earlier revision, and what has changed since. */
package dev.samepage.history;
