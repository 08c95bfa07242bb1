/**
 * Existing Markdown pages as units: bilingual pages with their source in hidden spans, plain pages aligned with their
 * source page, and pages held against a programme's facts. Any bytes are a page; every reader here takes linear time.
 */
package dev.samepage.audit;
