/** What a survey tells of territories, as observations that a method can score. */
package org.impactmodel.scoring.survey.observe;
