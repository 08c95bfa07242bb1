/** Builds the site: pages in every language from templates, written safely, and checks on what was built. */
package dev.samepage.site;
