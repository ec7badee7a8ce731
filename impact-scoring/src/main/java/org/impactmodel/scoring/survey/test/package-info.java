/**
 * Whether a difference is more than chance: tests of one difference, of a table, of all the differences of a release together,
 * and before fieldwork what a planned sample can tell.
 *
 * <p>{@link org.impactmodel.scoring.survey.test.Tester} runs one test, {@link org.impactmodel.scoring.survey.test.TestFamily}
 * judges all that are published together, {@link org.impactmodel.scoring.survey.test.WavePlan} and
 * {@link org.impactmodel.scoring.survey.test.MarginPlan} tell how many respondents are needed.
 */
package org.impactmodel.scoring.survey.test;
