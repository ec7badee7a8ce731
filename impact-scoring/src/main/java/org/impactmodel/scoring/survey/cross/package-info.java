/** One question put to several populations: their answers side by side (regards croisés). */
package org.impactmodel.scoring.survey.cross;
