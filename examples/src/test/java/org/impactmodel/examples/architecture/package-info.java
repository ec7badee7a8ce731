/** The rules of the house, so that a build refuses what a reviewer would. */
package org.impactmodel.examples.architecture;
