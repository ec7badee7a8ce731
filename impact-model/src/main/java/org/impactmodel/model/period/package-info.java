/** When: a stretch of days with a short form that people write. */
package org.impactmodel.model.period;
