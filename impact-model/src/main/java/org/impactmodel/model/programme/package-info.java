/** The study programmes of the Observatoire des partenariats, and whose views they cross. */
package org.impactmodel.model.programme;
