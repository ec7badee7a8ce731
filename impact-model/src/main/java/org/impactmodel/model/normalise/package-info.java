/** How a raw observation becomes a score on the method's scale: closed families of normalisations and of steps. */
package org.impactmodel.model.normalise;
