/** What was observed of a subject: a value, a level, or why there is none. */
package org.impactmodel.model.observation;
