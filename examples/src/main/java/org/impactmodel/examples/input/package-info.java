/** Finds what the command line names: methods by file or name, data as JSON or CSV, and what each kind of file is. */
package org.impactmodel.examples.input;
