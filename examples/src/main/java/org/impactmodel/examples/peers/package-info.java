/** The command that sets subjects among the peers that the method declares. */
package org.impactmodel.examples.peers;
