/** Sums over respondents that can be added together, and the variance that follows from them. Not exported. */
package org.impactmodel.scoring.survey.sum;
