package dev.samepage.model;

import java.util.Optional;

/**
 * A place of the page that links may still lead to although it is gone.
 *
 * @param id the anchor that it had
 * @param replacement the anchor of what stands in its place now
 */
public record FormerAnchor(String id, Optional<String> replacement) {}
