@NullMarked
package nl.ibp.ui.i18n;

import org.jspecify.annotations.NullMarked;
