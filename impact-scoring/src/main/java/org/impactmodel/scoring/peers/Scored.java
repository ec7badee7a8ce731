package org.impactmodel.scoring.peers;

/**
 * A candidate and its score at the place that is compared.
 *
 * @param candidate the candidate
 * @param score its score
 * @param ranked the score as the method ranks it
 */
record Scored(Candidate candidate, double score, double ranked) {}
