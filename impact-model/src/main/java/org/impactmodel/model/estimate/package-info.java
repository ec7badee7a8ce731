/** What a survey tells of a population: estimates with their doubt, their base, and why there may be none. */
package org.impactmodel.model.estimate;
