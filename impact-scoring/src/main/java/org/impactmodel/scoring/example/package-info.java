/** The examples that a method carries: whether they hold, and which number its next version takes. */
package org.impactmodel.scoring.example;
