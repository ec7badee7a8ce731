/** How much is known of a document that could not be read whole: what checks of whole documents run on. */
package org.impactmodel.model.known;
