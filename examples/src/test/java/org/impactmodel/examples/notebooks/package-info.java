/** Runs the notebooks as JShell does and compares what they print. */
package org.impactmodel.examples.notebooks;
