/** What is promised to programs, as they and as people read it. */
@NullMarked
package nl.ibp.api.document;

import org.jspecify.annotations.NullMarked;
