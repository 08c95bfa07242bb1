/** Measures Samepage: a generator of large workspaces and benchmarks of the hot parts; built only by the profile {@code bench}. */
package dev.samepage.bench;
