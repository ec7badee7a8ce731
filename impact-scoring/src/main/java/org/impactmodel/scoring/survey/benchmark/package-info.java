/** How the figures of areas are made to agree with the figure of the country that they make up. */
package org.impactmodel.scoring.survey.benchmark;
