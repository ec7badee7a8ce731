/** Why two score cards differ: because of the answers, of what is answered, or of the method. */
package org.impactmodel.scoring.compare;
