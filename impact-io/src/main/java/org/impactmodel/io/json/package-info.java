/** The documents as JSON: read with every problem at once, written without loss, and known by their canonical form. */
package org.impactmodel.io.json;
