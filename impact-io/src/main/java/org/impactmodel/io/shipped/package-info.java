/** The methods and portfolios that ship with the library, by name. */
package org.impactmodel.io.shipped;
