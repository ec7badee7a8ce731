/** What was asked of whom: the head of a survey, not yet its questions or answers. */
package org.impactmodel.model.survey;
