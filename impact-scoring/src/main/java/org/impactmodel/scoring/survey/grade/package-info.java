/** Whether an estimate can be published: judged by stated thresholds, with reasons in words. */
package org.impactmodel.scoring.survey.grade;
