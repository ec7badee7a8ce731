/** Reference tables that a reader supplies: official wordings, interactions between targets, changes of communes, legal categories. */
package org.impactmodel.io.reference;
