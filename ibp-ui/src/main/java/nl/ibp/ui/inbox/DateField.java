package nl.ibp.ui.inbox;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.ibp.ui.component.ReadsTyped;
import org.jspecify.annotations.Nullable;

/** A day, written and shown the way the language of the page has it. */
public class DateField extends DatePicker implements ReadsTyped {

    /** Of four figures. A browser cannot read a year of one, and runs in circles when given one of six. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;

    public DateField(String label) {
        super(label);
        Locale locale = getLocale();
        setLocale(locale);
        setI18n(words(locale));
    }

    /** @param day shown as nothing where its year has not four figures */
    @Override
    public void setValue(@Nullable LocalDate day) {
        super.setValue(day == null || isShowable(day) ? day : null);
    }

    @Override
    public Optional<String> mistake() {
        boolean isDay = !isInputUnparsable()
                && getOptionalValue().map(DateField::isShowable).orElse(true);
        return isDay ? Optional.empty() : Optional.of("DATE_UNREADABLE");
    }

    private static boolean isShowable(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private DatePickerI18n words(Locale locale) {
        List<DayOfWeek> days = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        return new DatePickerI18n()
                .setDateFormats("d-M-yyyy", "d-M-yy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(
                        names(Arrays.asList(Month.values()), month -> month.getDisplayName(TextStyle.FULL, locale)))
                .setWeekdays(names(days, day -> day.getDisplayName(TextStyle.FULL, locale)))
                .setWeekdaysShort(names(days, day -> day.getDisplayName(TextStyle.SHORT, locale)))
                .setToday(getTranslation("task.date.today"))
                .setCancel(getTranslation("task.date.cancel"));
    }

    private static <T> List<String> names(List<T> items, Function<T, String> name) {
        return items.stream().map(name).toList();
    }
}
