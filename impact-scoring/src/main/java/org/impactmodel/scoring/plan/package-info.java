/** A view laid out for scoring: its places from the leaves up, with their weights and rules resolved. */
package org.impactmodel.scoring.plan;
