@NullMarked
package nl.ibp.ui.layout;

import org.jspecify.annotations.NullMarked;
