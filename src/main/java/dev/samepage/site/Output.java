package dev.samepage.site;

/**
 * One file of a site.
 *
 * @param path inside the site, with {@code /}
 * @param bytes what the file holds; nobody changes them
 */
public record Output(String path, byte[] bytes) {}
