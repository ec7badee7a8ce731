/** Words that people read, in French and in other languages, and the codes that documents carry for them. */
package org.impactmodel.model.text;
