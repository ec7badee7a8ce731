/** The Sustainable Development Goals of the United Nations: goals, targets, how things bear on them and they on one another. */
package org.impactmodel.model.sdg;
