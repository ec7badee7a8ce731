/** How an alliance is evaluated: what is judged, for whom and by which approaches (Le RAMEAU, 2015 and 2019). */
package org.impactmodel.model.evaluation;
