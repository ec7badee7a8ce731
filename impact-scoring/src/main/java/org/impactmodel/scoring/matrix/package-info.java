/** Small symmetric matrices: factored, solved. Not exported. */
package org.impactmodel.scoring.matrix;
