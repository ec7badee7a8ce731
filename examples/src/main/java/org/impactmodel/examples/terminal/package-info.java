/** What the command line says to people: where it writes, in which language, how wide, in colour or not. */
package org.impactmodel.examples.terminal;
