/** Where: territories with their official code and its year, their parents, and the dated changes between them. */
package org.impactmodel.model.territory;
