package nl.ibp.ui.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.Instant;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.administration.AdministrationPage;
import nl.ibp.ui.administration.AdministrationPages;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.i18n.Formats;

/** One of the pages on how the product runs: its head, the way back, and its sections beneath each other. */
@StyleSheet("context://overviews.css")
@StyleSheet("context://operations.css")
abstract class OperationsPage extends Div implements HasDynamicTitle {

    static final String PATH = "beheer/werking";

    private final String key;

    /** @param key of its texts: the title, and under it {@code explained} */
    OperationsPage(String key) {
        this.key = key;
        addClassName("page");
    }

    void show(Component... sections) {
        removeAll();
        PageHeader header = new PageHeader(getPageTitle()).withLead(getTranslation(key + ".explained"));
        if (!isFirst()) {
            header.withEyebrow(new Anchor(PATH, getTranslation("operations.back")));
        }
        Div content = new Div(sections);
        content.addClassName("overview");
        add(header, new AdministrationPages(AdministrationPage.OPERATIONS), content);
    }

    boolean isFirst() {
        return false;
    }

    String moment(Instant at) {
        Formats formats = Formats.in(getLocale());
        var official = at.atZone(OfficialTime.ZONE);
        return getTranslation(
                "operations.moment", formats.date(official.toLocalDate()), formats.time(official.toLocalTime()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key);
    }
}
