package nl.ibp.ui.proposal.drafting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ibp.domain.Refused;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.Precision;
import nl.ibp.ui.proposal.drafting.DraftInput.MilestoneInput;
import org.jspecify.annotations.Nullable;

/** Reads and writes the dates of milestones. Labels are Dutch, as in the memo: they are content, not interface. */
final class MilestoneDates {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu", DUTCH);
    private static final DateTimeFormatter DAY_IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter MONTH_IN_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", DUTCH);
    private static final Pattern DAY_SYNTAX = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern MONTH_SYNTAX = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern NAMED_MONTH_SYNTAX = Pattern.compile("(?:(\\d{1,2}) )?(\\p{L}{3,9})\\.? (\\d{4})");
    private static final Pattern ISO_SYNTAX = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR_SYNTAX = Pattern.compile("\\d{4}");
    private static final int LONGEST = 40;
    private static final List<Locale> LANGUAGES = List.of(DUTCH, Locale.ENGLISH);

    private MilestoneDates() {}

    /** @throws Refused when the date is not understood */
    static ApproximateDate read(MilestoneInput input) {
        String when = input.when().strip();
        return switch (input.kind()) {
            case NONE -> new ApproximateDate(input.label(), null, null, Precision.NONE);
            case PRO_MEMORIE -> new ApproximateDate(label(input, "PM"), null, null, Precision.PRO_MEMORIE);
            case DAY -> day(input, readDay(when));
            case MONTH -> month(input, readMonth(when));
            case MID_YEAR -> ApproximateDate.midYear(label(input, "Medio " + when), readYear(when));
            case SUMMER -> ApproximateDate.summer(label(input, "Zomer " + when), readYear(when));
            case BEFORE_SUMMER ->
                ApproximateDate.beforeSummer(label(input, "Voor de zomer van " + when), readYear(when));
            case YEAR -> ApproximateDate.year(label(input, when), readYear(when));
            case AS_IT_IS -> asItIs(input);
        };
    }

    private static ApproximateDate day(MilestoneInput input, LocalDate day) {
        return ApproximateDate.day(label(input, DAY_IN_WORDS.format(day)), day);
    }

    private static ApproximateDate month(MilestoneInput input, YearMonth month) {
        String usual = MONTH_IN_WORDS.format(month);
        return ApproximateDate.month(
                label(input, usual.substring(0, 1).toUpperCase(DUTCH) + usual.substring(1)), month);
    }

    private static String label(MilestoneInput input, String usual) {
        return input.label().isBlank() ? usual : input.label();
    }

    private static int readYear(String when) {
        if (!YEAR_SYNTAX.matcher(when).matches()) {
            throw Refused.because("milestones", "YEAR_NOT_UNDERSTOOD");
        }
        return within(Integer.parseInt(when));
    }

    private static int within(int year) {
        if (year < 2000 || year > 2100) {
            throw Refused.because("milestones", "YEAR_OUT_OF_RANGE", 2000, 2100);
        }
        return year;
    }

    private static LocalDate readDay(String when) {
        Matcher iso = ISO_SYNTAX.matcher(when);
        Matcher numbers = DAY_SYNTAX.matcher(when);
        Matcher words = NAMED_MONTH_SYNTAX.matcher(shortened(when));
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        if (numbers.matches()) {
            return date(numbers.group(3), numbers.group(2), numbers.group(1));
        }
        if (words.matches() && words.group(1) != null) {
            return date(words.group(3), monthOf(words.group(2)), words.group(1));
        }
        throw Refused.because("milestones", "DAY_NOT_UNDERSTOOD");
    }

    private static YearMonth readMonth(String when) {
        Matcher numbers = MONTH_SYNTAX.matcher(when);
        Matcher words = NAMED_MONTH_SYNTAX.matcher(shortened(when));
        try {
            if (numbers.matches()) {
                return YearMonth.of(within(Integer.parseInt(numbers.group(2))), Integer.parseInt(numbers.group(1)));
            }
            if (words.matches() && words.group(1) == null) {
                return YearMonth.of(
                        within(Integer.parseInt(words.group(3))), Integer.parseInt(monthOf(words.group(2))));
            }
        } catch (DateTimeException noSuchMonth) {
            throw Refused.because("milestones", "MONTH_NOT_UNDERSTOOD");
        }
        throw Refused.because("milestones", "MONTH_NOT_UNDERSTOOD");
    }

    private static String shortened(String when) {
        return when.length() > LONGEST ? "" : when.replaceAll("\\s+", " ");
    }

    private static LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(within(Integer.parseInt(year)), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            throw Refused.because("milestones", "DAY_NOT_UNDERSTOOD");
        }
    }

    /** "0" for what is no month. */
    private static String monthOf(String name) {
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                String full = month.getDisplayName(TextStyle.FULL, language);
                if (name.length() >= 3 && full.toLowerCase(language).startsWith(name.toLowerCase(language))) {
                    return String.valueOf(month.getValue());
                }
            }
        }
        return "mrt".equalsIgnoreCase(name) ? "3" : "0";
    }

    static MilestoneInput write(String description, ApproximateDate date) {
        DateKind kind = kindOf(date);
        return new MilestoneInput(description, kind, when(kind, date), date.label());
    }

    private static DateKind kindOf(ApproximateDate date) {
        return Arrays.stream(DateKind.values())
                .filter(kind -> kind != DateKind.AS_IT_IS && gives(kind, date))
                .findFirst()
                .orElse(DateKind.AS_IT_IS);
    }

    private static boolean gives(DateKind kind, ApproximateDate date) {
        try {
            return read(new MilestoneInput("", kind, when(kind, date), date.label()))
                    .equals(date);
        } catch (Refused otherwise) {
            return false;
        }
    }

    private static String when(DateKind kind, ApproximateDate date) {
        LocalDate latest = date.latest();
        if (kind == DateKind.AS_IT_IS) {
            return "%s/%s/%s".formatted(text(date.earliest()), text(latest), date.precision());
        }
        if (latest == null || !kind.asksWhen()) {
            return "";
        }
        return switch (kind) {
            case DAY -> DAY.format(latest);
            case MONTH -> MONTH_IN_WORDS.format(latest);
            default -> String.valueOf(latest.getYear());
        };
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static ApproximateDate asItIs(MilestoneInput input) {
        String[] parts = input.when().split("/", -1);
        return new ApproximateDate(
                input.label(), dateOrNull(parts[0]), dateOrNull(parts[1]), Precision.valueOf(parts[2]));
    }

    private static @Nullable LocalDate dateOrNull(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
