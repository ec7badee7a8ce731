/** What the Jakarta Validation annotations of the model require of a value, checked while it is read. */
package org.impactmodel.io.constraint;
