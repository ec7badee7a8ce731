/** Scores of several periods as trajectories, read against the horizon of the impact that they speak of. */
package org.impactmodel.scoring.time;
