/** Fits the weights of a sample to what is known of the population, and tells variance estimation what the fit explains. */
package org.impactmodel.scoring.survey.weighting;
