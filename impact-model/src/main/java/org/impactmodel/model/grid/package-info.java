/** The grid of the Observatoire des partenariats: where an indicator stands among impacts, prisms, dimensions, levers and articulations. */
package org.impactmodel.model.grid;
