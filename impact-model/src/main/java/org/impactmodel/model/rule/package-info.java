/** What a record or a document requires, in words for both languages, and what was found instead. */
package org.impactmodel.model.rule;
