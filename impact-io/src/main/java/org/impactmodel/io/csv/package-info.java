/** Tables: answers in, as one row a subject or one row an observation, and scores out, safe for spreadsheets. */
package org.impactmodel.io.csv;
