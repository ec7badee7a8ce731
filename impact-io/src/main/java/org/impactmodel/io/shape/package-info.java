/** How each record of the model looks as JSON, worked out once from its components, and how it is read and written. */
package org.impactmodel.io.shape;
