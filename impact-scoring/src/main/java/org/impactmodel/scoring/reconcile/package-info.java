/** From the observations of a document to what is known of each subject: one answer to an indicator, and its groups. */
package org.impactmodel.scoring.reconcile;
