/** What people settle about being told and mailed, what mails say, and which of them did not arrive. */
@NullMarked
package nl.ibp.ui.mail;

import org.jspecify.annotations.NullMarked;
