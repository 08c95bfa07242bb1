/** What in a message is no prose, so that translators' tools can protect it. */
package dev.samepage.exchange.inline;
