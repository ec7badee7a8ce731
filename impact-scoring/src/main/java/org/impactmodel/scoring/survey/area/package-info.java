/** What small territories look like when they borrow strength: the Fay-Herriot model of areas, from direct estimates and what is known of every area. */
package org.impactmodel.scoring.survey.area;
