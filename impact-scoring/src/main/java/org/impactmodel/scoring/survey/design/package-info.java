/** How a sample was drawn, as it is computed with: strata, units, weights, and the parts of the population asked for. */
package org.impactmodel.scoring.survey.design;
