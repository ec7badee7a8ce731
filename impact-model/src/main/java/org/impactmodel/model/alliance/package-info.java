/** Alliances: who does what together, where, when and for which goals. */
package org.impactmodel.model.alliance;
