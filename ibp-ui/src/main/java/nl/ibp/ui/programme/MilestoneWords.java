package nl.ibp.ui.programme;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Precision;
import nl.ibp.domain.reporting.FollowedMilestone;
import nl.ibp.domain.reporting.MilestoneState;
import nl.ibp.ui.component.Badge;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;

/** How milestones are spoken of: when they are to be reached, and how they stand on a day. */
record MilestoneWords(Locale locale, LocalDate today) {

    /** The date as it was written, PM, or that there is none. */
    String when(ApproximateDate date) {
        return switch (date.precision()) {
            case PRO_MEMORIE -> "PM";
            case NONE -> text("programme.noDate");
            default -> date.label();
        };
    }

    /** The days that a date stands for; empty where it has none. */
    String window(ApproximateDate date) {
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        Formats formats = Formats.in(locale);
        if (earliest != null && latest != null) {
            return earliest.equals(latest)
                    ? ""
                    : text("programme.window", formats.date(earliest), formats.date(latest));
        }
        if (latest != null) {
            return text("programme.until", formats.date(latest));
        }
        return earliest == null ? "" : text("programme.from", formats.date(earliest));
    }

    boolean isDated(ApproximateDate date) {
        return date.precision() != Precision.PRO_MEMORIE && date.precision() != Precision.NONE;
    }

    /** What was reported last; of what nothing was, whether its time went by. */
    String standing(FollowedMilestone milestone) {
        return milestone
                .state()
                .map(this::word)
                .orElseGet(() -> text(
                        milestone.isOverdue(today) ? "milestone.state.unreportedLate" : "milestone.state.unreported"));
    }

    private String word(MilestoneState state) {
        return text("milestone.state." + state);
    }

    Badge badge(FollowedMilestone milestone) {
        return new Badge(colour(milestone), standing(milestone));
    }

    private State colour(FollowedMilestone milestone) {
        MilestoneState state = milestone.state().orElse(null);
        if (state == MilestoneState.DONE) {
            return State.DONE;
        }
        if (state == MilestoneState.DELAYED || milestone.isOverdue(today)) {
            return State.LATE;
        }
        return state == null ? State.QUIET : State.ON_ITS_WAY;
    }

    String text(String key, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }
}
