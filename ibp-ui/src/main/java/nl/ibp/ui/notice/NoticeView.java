package nl.ibp.ui.notice;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.layout.UnreadNotices;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.notice.NoticeRow;
import nl.ibp.workflow.notice.ReadingNotices;
import org.jspecify.annotations.Nullable;

/** Everything the signed-in person was told over all their seats, the latest first. */
@Route(UnreadNotices.PATH)
@PermitAll
class NoticeView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final CurrentActor actor;
    private final ReadingNotices notices;
    private final NoticeItems items;
    private final NoticeBroadcaster broadcaster;
    private final Button readAll = new Button();
    private final Paragraph unread = new Paragraph();
    private final Div list = new Div();
    private int shown = PAGE;
    private long latest;
    private @Nullable List<NoticeRow> listed;
    private @Nullable Registration changes;

    NoticeView(CurrentActor actor, ReadingNotices notices, NoticeItems items, NoticeBroadcaster broadcaster) {
        this.actor = actor;
        this.notices = notices;
        this.items = items;
        this.broadcaster = broadcaster;
        readAll.setText(getTranslation("notice.readAll"));
        readAll.setIcon(Glyph.CHECK.icon());
        readAll.addClickListener(click -> readAll());
        unread.addClassName("muted");
        unread.getElement().setAttribute("role", "status");
        list.addClassName("stack");
        addClassName("page");
        add(
                new PageHeader(getPageTitle())
                        .withLead(getTranslation("notice.lead"))
                        .withActions(readAll),
                unread,
                list);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        changes = broadcaster.subscribe(actor.get().seats(), () -> event.getUI().access(this::show));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(changes).ifPresent(Registration::remove);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        List<NoticeRow> rows = notices.rows(actor.get(), 0, shown + 1);
        latest = rows.isEmpty() ? 0 : rows.get(0).id();
        int count = notices.unread(actor.get());
        unread.setText(getTranslation("notice.count", count));
        readAll.setVisible(count > 0);
        unread.setVisible(!rows.isEmpty());
        if (!rows.equals(listed)) {
            listed = rows;
            list(rows);
        }
    }

    private void list(List<NoticeRow> rows) {
        list.removeAll();
        if (rows.isEmpty()) {
            list.add(new EmptyState(Glyph.BELL, getTranslation("notice.empty"), getTranslation("notice.empty.what")));
            return;
        }
        UnorderedList entries = new UnorderedList();
        entries.addClassName("item-list");
        rows.stream()
                .limit(shown)
                .map(row -> items.item(row, actor.get(), getLocale(), this::read))
                .forEach(entries::add);
        list.add(entries);
        if (rows.size() > shown) {
            list.add(new Button(getTranslation("notice.more"), click -> showMore()));
        }
    }

    private void showMore() {
        shown += PAGE;
        listed = null;
        show();
    }

    private void read(long id) {
        notices.read(actor.get(), id);
        show();
    }

    private void readAll() {
        notices.readUpTo(actor.get(), latest);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.title");
    }
}
