/** A survey as data: its head, the whole description of its questions and its sample, and whether the parts fit together. */
package org.impactmodel.model.survey;
