@NullMarked
package nl.ibp.workflow.mail;

import org.jspecify.annotations.NullMarked;
