package nl.ibp.ui.administration;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Locale;
import nl.ibp.domain.administration.KeptKind;
import nl.ibp.domain.administration.RetentionTerm;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.workflow.retention.Perishable.Stock;
import nl.ibp.workflow.retention.RetentionTerms.Cleared;
import org.jspecify.annotations.Nullable;

/** How one speaks of what is kept and for how long. */
record RetentionWords(Locale locale) {

    private static final double DAYS_OF_YEAR = 365.25;
    /** A term of so many days more or less than whole years is meant as years. */
    private static final double NEARLY = 2;

    String kind(KeptKind kind) {
        return text("retention.kind." + kind);
    }

    String explanation(KeptKind kind) {
        return text("retention.kind." + kind + ".what");
    }

    String term(RetentionTerm term) {
        long years = Math.round(term.days() / DAYS_OF_YEAR);
        return years > 0 && Math.abs(term.days() - years * DAYS_OF_YEAR) < NEARLY
                ? text("retention.term.years", years)
                : text("retention.term.days", number(term.days()));
    }

    String going(Stock stock) {
        return stock.oldest() == null
                ? text("retention.going.none")
                : text("retention.going.some", number(stock.number()), day(stock.oldest()));
    }

    String last(@Nullable Cleared last) {
        return last == null
                ? text("retention.last.never")
                : text("retention.last.some", day(last.at()), number(last.number()));
    }

    private String day(Instant moment) {
        return Formats.in(locale).date(OfficialTime.dayOf(moment));
    }

    private String number(long number) {
        return Formats.in(locale).number(number);
    }

    String text(String key, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }
}
