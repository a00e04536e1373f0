@NullMarked
package nl.ibp.ui.component;

import org.jspecify.annotations.NullMarked;
