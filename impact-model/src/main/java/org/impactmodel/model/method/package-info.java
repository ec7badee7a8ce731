/** How it is judged: a method's indicators and the trees through which they are seen, as data. */
package org.impactmodel.model.method;
