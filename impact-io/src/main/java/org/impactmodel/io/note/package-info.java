/** Notes what is wrong while something is read: where, in which words, how often, and what may have been meant. */
package org.impactmodel.io.note;
