/** What a sample tells of a population: estimates with their standard errors, by part of the population. */
package org.impactmodel.scoring.survey;
