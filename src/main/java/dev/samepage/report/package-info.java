/** Findings for readers and machines: one class per format, all fed the same findings. */
package dev.samepage.report;
