/** Where the weights of a group come from: given, equal, judged in pairs, or allocated by populations. */
package org.impactmodel.scoring.weights;
