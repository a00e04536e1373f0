/** What one reads beside the form of a task: the parts of a dossier that matter for that step. */
@NullMarked
package nl.ibp.ui.reading;

import org.jspecify.annotations.NullMarked;
