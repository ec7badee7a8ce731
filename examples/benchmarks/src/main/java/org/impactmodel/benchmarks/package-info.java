/** What is measured, one class a question. */
package org.impactmodel.benchmarks;
