package nl.ibp.ui.proposal.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.ui.proposal.drafting.DraftInput.MilestoneInput;

/** Understands a date as people write it: 24 mei 2018, mei 2018, medio 2018, zomer 2018, voor de zomer van 2018, 2018, PM. */
public final class WrittenDates {

    private static final List<Season> SEASONS = List.of(
            new Season("medio|mid", DateKind.MID_YEAR),
            new Season("voor de zomer(?: van)?|before(?: the)? summer(?: of)?", DateKind.BEFORE_SUMMER),
            new Season("(?:de )?zomer(?: van)?|summer(?: of)?", DateKind.SUMMER));

    private WrittenDates() {}

    /**
     * @param field the name of the field it was typed in
     * @return no date where nothing was typed
     * @throws Refused when it is not understood
     */
    public static ApproximateDate read(String field, String typed) {
        String written = typed.strip().replaceAll("\\s+", " ");
        if (written.isEmpty()) {
            return ApproximateDate.none();
        }
        if (written.equalsIgnoreCase("PM")) {
            return ApproximateDate.proMemorie();
        }
        return season(written)
                .or(() -> tried(written, DateKind.DAY))
                .or(() -> tried(written, DateKind.MONTH))
                .or(() -> tried(written, DateKind.YEAR))
                .orElseThrow(() -> new Refused(List.of(Problem.of(field, "DATE_NOT_UNDERSTOOD"))));
    }

    private static Optional<ApproximateDate> season(String written) {
        return SEASONS.stream()
                .flatMap(season -> season.year(written).flatMap(year -> tried(year, season.kind())).stream())
                .findFirst();
    }

    private static Optional<ApproximateDate> tried(String when, DateKind kind) {
        try {
            return Optional.of(MilestoneDates.read(new MilestoneInput("", kind, when, "")));
        } catch (Refused otherwise) {
            return Optional.empty();
        }
    }

    private record Season(Pattern words, DateKind kind) {

        Season(String words, DateKind kind) {
            this(Pattern.compile("(?:" + words + ") (\\d{4})"), kind);
        }

        Optional<String> year(String written) {
            Matcher matcher = words.matcher(written.toLowerCase(Locale.ROOT));
            return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
        }
    }
}
