/** Brings bundles up to date with the model without losing a translation, and writes them so that none is half written. */
package dev.samepage.sync;
