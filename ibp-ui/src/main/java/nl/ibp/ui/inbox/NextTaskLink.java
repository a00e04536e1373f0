package nl.ibp.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import nl.ibp.ui.names.TitleText;
import nl.ibp.workflow.inbox.InboxRow;

/** To the next task of the list one came from, with a key of its own. */
class NextTaskLink extends Anchor {

    /** @param from what was asked of the list */
    NextTaskLink(InboxRow row, String from) {
        super(FromList.addressOf(row.task().id(), from));
        String title = getTranslation(TaskText.title(row.task().kind()));
        setText(getTranslation("task.nextTask", title, TitleText.of(row.title(), getLocale())));
        addClassNames("button-link", "is-primary");
        getElement().setAttribute("aria-keyshortcuts", "Alt+N");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Shortcuts.addShortcutListener(this, () -> getElement().executeJs("this.click()"), Key.KEY_N, KeyModifier.ALT);
    }
}
