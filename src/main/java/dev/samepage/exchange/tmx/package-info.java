/** TMX translation memories of any origin as documents. */
package dev.samepage.exchange.tmx;
