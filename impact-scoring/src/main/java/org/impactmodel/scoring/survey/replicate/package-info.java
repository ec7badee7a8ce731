/** Weights of samples drawn again from a sample, whose estimates tell how sure the first are. */
package org.impactmodel.scoring.survey.replicate;
