/** Who acts: organisations and groups, and the checked numbers that registers know them by. */
package org.impactmodel.model.actor;
