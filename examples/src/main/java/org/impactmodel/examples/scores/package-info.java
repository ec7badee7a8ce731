/** Commands that score: a table of many, the explained tree of one, a fitted method, the quickstart. */
package org.impactmodel.examples.scores;
