/** What was found: problem, place, related places, cure; a structure until a report writes it. */
package dev.samepage.finding;
