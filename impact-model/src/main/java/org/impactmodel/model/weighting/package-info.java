/** How the weights of a sample are fitted to what is known of the population: the recipe, as data, and what is wrong with it. */
package org.impactmodel.model.weighting;
