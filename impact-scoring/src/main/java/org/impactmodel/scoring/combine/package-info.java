/** Turns the scores of children into the score of their group, the part each has in it, and the range it may lie in. */
package org.impactmodel.scoring.combine;
