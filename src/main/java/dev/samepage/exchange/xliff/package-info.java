/** XLIFF 1.2 and 2.x files of any origin as documents. */
package dev.samepage.exchange.xliff;
