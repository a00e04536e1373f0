package nl.ibp.api.task;

import nl.ibp.api.task.TaskList.Link;
import nl.ibp.api.task.TaskList.Links;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.WorkCursor;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkPage;
import nl.ibp.workflow.organisation.Actors;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The same work in the same order as on the page Mijn werk, a part at a time. */
@RestController
@WhereSignOnIsSet
class OpenTasks {

    private static final String PATH = "/v1/taken";

    private final FindingWork finding;
    private final Actors actors;

    OpenTasks(FindingWork finding, Actors actors) {
        this.finding = finding;
        this.actors = actors;
    }

    @GetMapping(PATH)
    TaskList list(
            @AuthenticationPrincipal PersonId person,
            @RequestParam(name = TaskQuery.SIZE, required = false) @Nullable String aantal,
            @RequestParam(name = TaskQuery.CURSOR, required = false) @Nullable String cursor) {
        TaskQuery query = TaskQuery.of(aantal, cursor);
        WorkPage page = finding.page(actors.of(person), WorkFilter.everything(), query.after(), query.size());
        return new TaskList(
                page.rows().stream().map(TaskItem::of).toList(),
                new Links(
                        link(query.size(), query.after()),
                        page.next().map(place -> link(query.size(), place)).orElse(null)));
    }

    private static Link link(int size, @Nullable WorkCursor place) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH).queryParam(TaskQuery.SIZE, size);
        if (place != null) {
            address.queryParam(TaskQuery.CURSOR, TaskCursor.write(place));
        }
        return new Link(address.toUriString());
    }
}
