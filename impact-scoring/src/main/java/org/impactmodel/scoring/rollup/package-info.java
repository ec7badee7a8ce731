/** From parts to wholes: what alliances and communes add up to in a territory, none of them counted twice. */
package org.impactmodel.scoring.rollup;
