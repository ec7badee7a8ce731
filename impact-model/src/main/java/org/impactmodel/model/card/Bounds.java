package org.impactmodel.model.card;

/**
 * Between which scores a node lies, whatever the missing answers turn out to be within the scale.
 *
 * @param low the least possible score
 * @param high the greatest possible score, at least the low one
 */
public record Bounds(double low, double high) {}
