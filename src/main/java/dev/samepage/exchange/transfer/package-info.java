/** Bundles on their way to translators' tools and back. */
package dev.samepage.exchange.transfer;
