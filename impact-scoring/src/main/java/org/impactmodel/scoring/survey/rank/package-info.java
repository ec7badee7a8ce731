/** How sure a ranking is: which ranks an estimate may have, and how likely each is. */
package org.impactmodel.scoring.survey.rank;
