/** The command that follows the influence of targets of the 2030 Agenda on one another, and of alliances on targets. */
package org.impactmodel.examples.influence;
