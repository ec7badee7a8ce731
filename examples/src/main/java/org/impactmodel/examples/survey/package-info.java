/** The commands that read, weight, estimate and compare surveys. */
package org.impactmodel.examples.survey;
