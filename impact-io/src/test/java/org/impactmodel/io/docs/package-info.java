/** Holds the pages under docs/ to the code: what they list is complete, what they show is read. */
package org.impactmodel.io.docs;
