package nl.ibp.api.task;

import nl.ibp.api.request.PageLinks;
import nl.ibp.api.request.Parameters;
import nl.ibp.api.request.Query;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.WorkCursor;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkPage;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same work in the same order as on the page Mijn werk, a part at a time. */
@RestController
@WhereSignOnIsSet
class OpenTasks {

    /** @param after null for the first part */
    private record Part(int size, @Nullable WorkCursor after) {

        static Part of(Parameters asked) {
            return new Part(asked.size(), asked.cursor(TaskCursor::read));
        }
    }

    private final FindingWork finding;

    OpenTasks(FindingWork finding) {
        this.finding = finding;
    }

    @GetMapping(TaskAddress.ALL)
    TaskList list(Actor actor, Query query) {
        Part part = query.read(Part::of);
        WorkPage page = finding.page(actor, WorkFilter.everything(), part.after(), part.size());
        return new TaskList(
                page.rows().stream().map(row -> TaskItem.of(row, actor)).toList(),
                PageLinks.of(query, page.next().map(TaskCursor::write)));
    }
}
