/** How the scores of a group's children become the score of the group, and what a missing one means. */
package org.impactmodel.model.combine;
