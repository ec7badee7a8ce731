/** Commands about score cards: how two differ, and whether one follows from its method and data. */
package org.impactmodel.examples.cards;
