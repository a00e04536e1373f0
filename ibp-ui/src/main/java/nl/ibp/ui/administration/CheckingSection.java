package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.i18n.Formats;

/** Something an administrator has checked by a button, and beneath it what was found. */
abstract class CheckingSection extends Section {

    private final Div result = new Div();

    /** @param key of the texts: the heading, and under it {@code explained} and {@code run} */
    CheckingSection(String key, ButtonVariant... look) {
        Paragraph explained = new Paragraph(getTranslation(key + ".explained"));
        explained.addClassName("muted");
        Button button = new Button(getTranslation(key + ".run"));
        button.addThemeVariants(look);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            result.removeAll();
            result.add(check());
            button.setEnabled(true);
        });
        // There from the start, so that what appears in it is read aloud.
        result.getElement().setAttribute("role", "status");
        result.addClassName("stack");
        add(new H2(getTranslation(key)), explained, new Div(button), result);
    }

    /** Checks, and says what was found. */
    abstract List<Component> check();

    String day(Instant at) {
        return Formats.in(getLocale()).dateWithDay(official(at).toLocalDate());
    }

    String time(Instant at) {
        return Formats.in(getLocale()).time(official(at).toLocalTime());
    }

    private static ZonedDateTime official(Instant at) {
        return at.atZone(OfficialTime.ZONE);
    }
}
