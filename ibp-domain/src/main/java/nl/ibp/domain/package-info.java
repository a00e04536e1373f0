/**
 * What the Interbestuurlijk Programma is: provinces and bodies, themes, regional proposals and the advice and decisions
 * on them. Plain Java; nothing here knows of a database, an engine or a screen.
 */
@NullMarked
package nl.ibp.domain;

import org.jspecify.annotations.NullMarked;
