package dev.samepage.site.memory;

/**
 * One file of a site as it was written.
 *
 * @param path inside the site
 * @param stamp by which it is known to be as it was written
 */
public record Written(String path, Hash hash, Stamp stamp) {}
