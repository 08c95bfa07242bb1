/** Tables for reviewers who work in a spreadsheet. */
package dev.samepage.exchange.csv;
