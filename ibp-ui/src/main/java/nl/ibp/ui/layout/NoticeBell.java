package nl.ibp.ui.layout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import nl.ibp.ui.component.Glyph;
import org.jspecify.annotations.Nullable;

/** Leads to the notices, and says how many are unread. */
class NoticeBell extends Anchor {

    private final UnreadNotices notices;
    private final Span shown = new Span();
    private @Nullable Registration changes;

    NoticeBell(UnreadNotices notices) {
        super(UnreadNotices.PATH);
        this.notices = notices;
        addClassNames("top-button", "top-bell");
        shown.addClassName("nav-count");
        shown.getElement().setAttribute("aria-hidden", "true");
        add(Glyph.BELL.icon(), shown);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        changes = notices.onChange(() -> event.getUI().access(this::count));
        count();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(changes).ifPresent(Registration::remove);
    }

    void count() {
        int unread = notices.count();
        shown.setText(unread == 0 ? "" : String.valueOf(unread));
        setAriaLabel(getTranslation("layout.notices", unread));
    }
}
