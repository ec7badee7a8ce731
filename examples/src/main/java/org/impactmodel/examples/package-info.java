/** Runnable examples: real territories scored from the census. */
package org.impactmodel.examples;
