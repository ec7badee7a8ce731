/** The document of what was observed, and the checks that cross its parts. */
package org.impactmodel.model.observatory;
