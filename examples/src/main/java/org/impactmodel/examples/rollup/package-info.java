/** The command that adds parts up to larger territories, and says what of them is known. */
package org.impactmodel.examples.rollup;
