/** Many subjects at once, by columns: what was observed of them and what they score. */
package org.impactmodel.model.table;
