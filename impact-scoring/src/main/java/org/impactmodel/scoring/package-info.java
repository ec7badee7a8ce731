/** Scores subjects by a method and ranks them; pure functions of the method and the data. */
package org.impactmodel.scoring;
