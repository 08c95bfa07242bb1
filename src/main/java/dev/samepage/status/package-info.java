/** How far the translations have come, per locale and programme, and how that is shown. */
package dev.samepage.status;
