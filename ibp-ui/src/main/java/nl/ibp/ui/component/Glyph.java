package nl.ibp.ui.component;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The product's own icons, drawn in {@code icons.css}. An icon repeats what a word beside it says. */
public enum Glyph {
    INBOX,
    PROPOSALS,
    PROGRAMME,
    PROGRESS,
    MAP,
    SETTINGS,
    SEARCH,
    LANGUAGE,
    SUN,
    MOON,
    SCREEN,
    PERSON,
    PEOPLE,
    SIGN_OUT,
    CHECK,
    CROSS,
    CLOCK,
    ALERT,
    INFO,
    HELP,
    ARROW_RIGHT,
    ARROW_LEFT,
    LOOP,
    HAND,
    ON_ITS_WAY,
    PLUS,
    MINUS,
    EDIT,
    TRASH,
    ATTACHMENT,
    DOWNLOAD,
    UPLOAD,
    COMMENT,
    LOCK,
    CALENDAR,
    EURO,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    PRINT,
    FILTER,
    UNDO,
    SEND,
    HISTORY,
    VOTE,
    PAUSE,
    BELL,
    POSITIVE,
    POSITIVE_WITH_REMARKS,
    NEGATIVE,
    ABSENT,
    SKIPPED,
    DIAGRAM,
    LINK,
    COPY,
    TABLE,
    MENU;

    /** A new picture of this icon, hidden from screen readers because the word beside it is read. */
    public Span icon() {
        Span icon = new Span();
        icon.addClassNames("icon", className());
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    public String className() {
        return "icon-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
