/** A small complete workspace to start from. */
package dev.samepage.scaffold;
