/** The 169 targets of the Sustainable Development Goals of the United Nations. */
package org.impactmodel.model.sdg;
