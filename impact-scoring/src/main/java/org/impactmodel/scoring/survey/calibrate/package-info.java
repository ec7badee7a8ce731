/** Finds, over cells of respondents that a fit cannot tell apart, the ratios of weights that meet known totals. */
package org.impactmodel.scoring.survey.calibrate;
