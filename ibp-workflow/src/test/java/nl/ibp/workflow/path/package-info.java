/** Drives dossiers along the path by the real use cases, for the tests of every module; and the tests of the path. */
@NullMarked
package nl.ibp.workflow.path;

import org.jspecify.annotations.NullMarked;
