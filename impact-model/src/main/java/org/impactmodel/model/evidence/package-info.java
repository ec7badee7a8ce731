/** Qualitative evidence that observations and alliances point to. */
package org.impactmodel.model.evidence;
