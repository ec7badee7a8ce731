/** A survey as it was read, ready to be asked: from its description to its design, its weights and its estimates. */
package org.impactmodel.scoring.survey.study;
