package nl.ibp.workflow.benchmark;

import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.WorkCursor;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkOrder;
import nl.ibp.workflow.inbox.WorkPage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A question as the list of work asks it. */
final class OurInbox {

    private final Question question;
    private final FindingWork finding;
    private final Actor actor;
    private final @Nullable WorkCursor after;
    private final int page;
    private int time;

    OurInbox(ApplicationContext application, Question question) {
        this.question = question;
        finding = application.getBean(FindingWork.class);
        actor = TenSeats.of(application.getBean(Seats.class));
        List<InboxRow> before = question.isFirstPage() ? List.of() : before(question.page());
        page = 1 + before.size() / Question.PAGE;
        after = before.isEmpty() ? null : WorkCursor.at(before.get(before.size() - 1));
    }

    // What is left on the last page is less than a page.
    private List<InboxRow> before(int page) {
        List<InboxRow> rows =
                finding.page(actor, WorkFilter.everything(), null, page * Question.PAGE).rows();
        return rows.subList(0, (rows.size() - 1) / Question.PAGE * Question.PAGE);
    }

    /** Which page it is, from 1 on. */
    int page() {
        return page;
    }

    long ask() {
        WorkFilter filter = question.filter(time++);
        return question.isFirstPage()
                ? first(filter).rows().size()
                : finding.page(actor, filter, after, Question.PAGE).rows().size();
    }

    private WorkPage first(WorkFilter filter) {
        if (!filter.isEverything()) {
            return finding.find(actor, filter, WorkOrder.DUE, Question.PAGE).page();
        }
        finding.count(actor, filter);
        return finding.page(actor, filter, null, Question.PAGE);
    }

    /** What is found by some of its filters. */
    List<String> ids() {
        return question.someFilters()
                .flatMap(filter -> finding.page(actor, filter, after, Question.PAGE).rows().stream())
                .map(row -> row.task().id().value())
                .toList();
    }
}
