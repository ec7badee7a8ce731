/** Turns raw values into scores: the steps and normalisations of a method, made ready to run. */
package org.impactmodel.scoring.normalise;
