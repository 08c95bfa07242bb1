/** Findings that a team has accepted for now: a text file that tells old findings from new and may only shrink. */
package dev.samepage.baseline;
