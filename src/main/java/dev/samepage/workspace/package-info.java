/** A workspace's folder as one value: settings, glossary, labels, programmes, bundles, and what is wrong with them. */
package dev.samepage.workspace;
