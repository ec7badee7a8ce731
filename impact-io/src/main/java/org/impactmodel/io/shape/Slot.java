package org.impactmodel.io.shape;

import java.lang.invoke.MethodHandle;

/**
 * A component of a record.
 *
 * @param name its name in the record
 * @param accessor reads it
 * @param absent what it is when its property is absent, or {@link Shape#INVALID} when the property is required
 */
record Slot(String name, MethodHandle accessor, Object absent) {}
