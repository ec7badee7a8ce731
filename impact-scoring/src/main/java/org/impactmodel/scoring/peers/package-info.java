/** A subject among those that its method lets it be compared with. */
package org.impactmodel.scoring.peers;
