/**
 * Tells people by mail: where and when they want it, what there is to tell, and that it goes out once. Nothing of what a
 * dossier says leaves the product by mail, so whoever reads along in between learns no more than that there is work.
 */
@NullMarked
package nl.ibp.workflow.mail;

import org.jspecify.annotations.NullMarked;
