/** What must be right before the application starts: its port, its data folder, its database. */
@NullMarked
package nl.ibp.launch;

import org.jspecify.annotations.NullMarked;
