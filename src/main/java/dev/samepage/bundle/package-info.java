/** One locale's translations of one programme, and how they stand to the model. */
package dev.samepage.bundle;
