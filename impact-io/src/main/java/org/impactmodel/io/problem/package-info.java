/** What is wrong with what was read, where, and how to mend it; and a reading that is a value, its problems, or both. */
package org.impactmodel.io.problem;
