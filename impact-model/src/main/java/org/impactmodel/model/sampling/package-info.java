/** How respondents were chosen: the kind of sample, and the columns that hold its design. */
package org.impactmodel.model.sampling;
