/** Commands about documents: is it sound, what is its schema, which methods ship, do a method's examples hold. */
package org.impactmodel.examples.documents;
