/** Made-up surveys whose truth is known: for showing how things work, and for testing that intervals hold it. */
package org.impactmodel.examples.synthetic;
