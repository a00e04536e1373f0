package nl.ibp.ui.administration;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.workflow.administration.TermCell;

/** What people call a part of what was changed. */
record PartWords(Locale locale) {

    String of(ChangedPart part) {
        return TermCell.read(part.part())
                .map(cell -> text("administration.part.term." + cell.urgency(), step(cell)))
                .orElseGet(() -> text("administration.part." + part.part()));
    }

    private String step(TermCell cell) {
        return text("administration.step." + cell.step());
    }

    private String text(String key, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }
}
