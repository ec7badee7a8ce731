/** Freezes into a method what it leaves to be observed on reference data, so that scoring needs no other subject. */
package org.impactmodel.scoring.fit;
