/** What came out: the score of a subject in each view, node by node, with its coverage, bounds and reasons. */
package org.impactmodel.model.card;
