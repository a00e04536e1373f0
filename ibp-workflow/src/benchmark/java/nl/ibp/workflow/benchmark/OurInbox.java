package nl.ibp.workflow.benchmark;

import java.util.List;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.workflow.inbox.FindingWork;
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
    private int time;

    OurInbox(ApplicationContext application, Question question) {
        this.question = question;
        finding = application.getBean(FindingWork.class);
        actor = TenSeats.of(application.getBean(Seats.class));
        after = question.isFirstPage() ? null : before(question.page());
    }

    private WorkCursor before(int page) {
        WorkPage many = finding.page(actor, WorkFilter.everything(), null, (page - 1) * Question.PAGE);
        return WorkCursor.at(many.rows().get(many.rows().size() - 1));
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
