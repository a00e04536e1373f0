/** Who did what, when and from where, as one line of the log for each act (BIO2). */
@NullMarked
package nl.ibp.workflow.audit;

import org.jspecify.annotations.NullMarked;
