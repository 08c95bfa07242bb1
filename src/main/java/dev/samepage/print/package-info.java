/** Pages on paper: a browser that is installed prints them as PDF. */
package dev.samepage.print;
