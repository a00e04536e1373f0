/**
 * What people take with them: tables as files.
 *
 * <p>A page shows a {@link nl.ibp.ui.component.SortableTable} of {@link nl.ibp.ui.component.TableColumn}s, each of which
 * says once what stands in a row; {@code withDownloads()} puts the {@link nl.ibp.ui.export.Downloads} beneath it. A table
 * that is drawn otherwise makes a {@link nl.ibp.ui.export.TableFile} itself. Files hold the rows that the page got from
 * its use case, so that nobody gets more in a file than they see; they are made at the click and belong to the session,
 * so that there is no address to guard.
 *
 * <p>Knows nothing of the other packages of pages but the languages, since all of them may use it.
 */
@NullMarked
package nl.ibp.ui.export;

import org.jspecify.annotations.NullMarked;
