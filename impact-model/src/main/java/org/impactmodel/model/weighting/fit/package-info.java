/** How well fitted weights meet their targets, and what they cost in precision. */
package org.impactmodel.model.weighting.fit;
