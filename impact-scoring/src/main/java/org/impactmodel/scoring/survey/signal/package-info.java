/** Weak signals (signaux faibles): answers of few that grow, wave after wave. */
package org.impactmodel.scoring.survey.signal;
