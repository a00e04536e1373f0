package nl.ibp.ui.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.ibp.domain.calendar.Remaining;

/**
 * How dates, times, amounts and terms are written: {@code 2 mei 2018}, {@code do 24 mei 2018}, {@code 14:02},
 * {@code € 1.250.000}, "nog 3 werkdagen". In English: {@code 2 May 2018}, {@code €1,250,000}.
 */
public final class Formats {

    static final Locale NETHERLANDS = Locale.forLanguageTag("nl-NL");

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Locale locale;

    private Formats(Locale locale) {
        this.locale = Languages.known(locale);
    }

    /** In the language of a view: {@code Formats.in(getLocale())}. */
    public static Formats in(Locale locale) {
        return new Formats(locale);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }

    /** Where there is little room, and never broken over lines: {@code 24 mei 2018}, {@code 3 sep 2018}. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale)
                .format(date)
                .replace(".", "")
                .replace(' ', NO_BREAK_SPACE);
    }

    /** With the day of the week, for meetings and terms. */
    public String dateWithDay(LocalDate date) {
        String day = DateTimeFormatter.ofPattern("EEE", locale).format(date).replace(".", "");
        return day + ' ' + date(date);
    }

    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /** Whole euros without cents; cents only where there are any. */
    public String amount(BigDecimal euros) {
        boolean whole = euros.stripTrailingZeros().scale() <= 0;
        NumberFormat format = NumberFormat.getNumberInstance(region());
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        String sign = euros.signum() < 0 ? "-" : "";
        return "€" + (isDutch() ? NO_BREAK_SPACE : "") + sign + format.format(euros.abs());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(region()).format(number);
    }

    /** Working days that may be halves and the like: {@code 3}, {@code 3,5}. */
    public String days(double days) {
        NumberFormat format = NumberFormat.getNumberInstance(region());
        format.setMaximumFractionDigits(1);
        return format.format(days);
    }

    /** What is left of a term in words, or how much too late it is. */
    public String term(Remaining remaining) {
        return switch (remaining.phase()) {
            case RUNNING -> text("format.term.left", remaining.workingDays());
            case LAST_DAY -> text("format.term.today");
            case OVER -> text("format.term.late", remaining.workingDays());
        };
    }

    /** Whose way of writing numbers this is: for that the language alone does not do. */
    public Locale region() {
        return isDutch() ? NETHERLANDS : Locale.UK;
    }

    private boolean isDutch() {
        return Languages.DUTCH.equals(locale);
    }

    private String text(String key, Object... params) {
        return I18NProvider.translate(locale, key, params);
    }
}
