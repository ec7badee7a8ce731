/** How progress on some targets of the 2030 Agenda bears on the others, at first and at second hand. */
package org.impactmodel.scoring.influence;
