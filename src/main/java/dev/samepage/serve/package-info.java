/** The preview on this machine: pages from memory that follow the files, and the review of translations. */
package dev.samepage.serve;
