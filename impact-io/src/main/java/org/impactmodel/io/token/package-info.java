/** JSON character by character and token by token: checked and limited on the way in, canonical where asked on the way out. */
package org.impactmodel.io.token;
