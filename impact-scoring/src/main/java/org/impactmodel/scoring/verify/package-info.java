/** Whether a score card is what its method and its data give: identical, or the first node that differs. */
package org.impactmodel.scoring.verify;
