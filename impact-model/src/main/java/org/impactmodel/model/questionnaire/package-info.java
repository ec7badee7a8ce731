/** What was asked: questions, the forms of their answers, and why an answer is absent. */
package org.impactmodel.model.questionnaire;
