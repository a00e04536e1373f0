/** A browser that draws nothing: what it says to the server and is told by it, over HTTP. */
@NullMarked
package nl.ibp.web;

import org.jspecify.annotations.NullMarked;
