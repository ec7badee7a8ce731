/** How often intervals keep their word, by simulation: {@code examples/bin/coverage} prints the tables of docs/surveys.md. */
package org.impactmodel.examples.coverage;
