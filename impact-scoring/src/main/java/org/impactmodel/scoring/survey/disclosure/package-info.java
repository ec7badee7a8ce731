/** Nobody can be recognised: which cells of a table are hidden, and what could still be worked out of them. */
package org.impactmodel.scoring.survey.disclosure;
