package org.impactmodel.io.shape;

import java.lang.invoke.MethodHandle;
import org.impactmodel.io.token.Shape;

/**
 * A component of a record.
 *
 * @param name its name in the record
 * @param accessor reads it
 * @param absent what it is when its property is absent, or {@link Shape#INVALID} when the property is required
 */
record Slot(String name, MethodHandle accessor, Object absent) {}
