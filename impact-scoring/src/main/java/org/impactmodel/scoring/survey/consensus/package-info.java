/** How far people agree: within one population, and between the populations whose views are crossed. */
package org.impactmodel.scoring.survey.consensus;
