/** How single values, lists and maps look as JSON: numbers, texts, flags, codes, and what others add. */
package org.impactmodel.io.value;
