package org.impactmodel.model.normalise;

/**
 * How the observed value or level of an indicator becomes a score. In a {@link Frozen} one every parameter belongs to the
 * method, none is read off the data that is scored, so that one subject can be scored without any other. An
 * {@link Observed} one still waits for reference data: fitting turns it into a frozen one.
 */
public sealed interface Normalisation permits Frozen, Observed {}
