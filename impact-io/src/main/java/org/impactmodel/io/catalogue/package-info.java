/** Reference data that ships with the library: French territories and published figures. */
package org.impactmodel.io.catalogue;
