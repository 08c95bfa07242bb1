/** gettext PO files of any origin as documents. */
package dev.samepage.exchange.po;
