package nl.ibp.ui.monitoring;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.inbox.DateField;
import nl.ibp.workflow.monitoring.Period;
import org.jspecify.annotations.Nullable;

/** The fields above figures; on paper, a sentence. */
@StyleSheet("context://figures.css")
public class FigureFilters extends Div {

    private static final String OPEN = "is-open";

    private final Select<FigurePeriod> period = new Select<>();
    private final DateField from = new DateField(getTranslation("figures.from"));
    private final DateField until = new DateField(getTranslation("figures.until"));
    private final Select<ThemeNumber> theme = new Select<>();
    private final Select<ProvinceCode> province = new Select<>();
    private final ComboBox<BodyId> body = new ComboBox<>();
    private final Button clear = new Button();
    /** Where it is narrow the figures come first, and the fields when they are asked for. */
    private final Button open = new Button();

    private final Div fields = new Div();
    private final Div mistakes = new Div();
    private final Paragraph onPaper = new Paragraph();
    private final FigureSentence sentence;
    private final FigureChoices choices;
    private final Consumer<FigureQuery> changed;
    private boolean asksBody = true;

    /** @param changed is told of each other question */
    public FigureFilters(FigureChoices choices, Consumer<FigureQuery> changed) {
        this.choices = choices;
        this.changed = changed;
        sentence = new FigureSentence(choices.names);
        fields.addClassNames("figure-filters", "no-print");
        fields.getElement().setAttribute("role", "search");
        fields.getElement().setAttribute("aria-label", getTranslation("figures.filters"));
        mistakes.addClassName("stack");
        onPaper.addClassName("print-only");
        makePeriod();
        makeChoices();
        makeButtons();
        fields.add(open, period, from, until, theme, province, body, clear);
        addClassName("figure-filter-bar");
        add(fields, mistakes, onPaper);
    }

    private void makePeriod() {
        period.setLabel(getTranslation("figures.period"));
        period.setItemLabelGenerator(choice -> sentence.choice(choice, getLocale()));
        period.addClassName("figure-period");
        period.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(change.getValue());
            }
        });
        for (DateField day : List.of(from, until)) {
            day.setManualValidation(true);
            day.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    tellDays();
                }
            });
            // Typing what is no day where there was none changes no value.
            day.addValidationStatusChangeListener(change -> tellDays());
        }
    }

    private void makeChoices() {
        choice(
                theme,
                "figures.theme",
                choices.names.themes().stream().map(Theme::number).toList(),
                number -> number + ". " + choices.names.theme(number).name());
        theme.setRenderer(new ComponentRenderer<>(
                number -> new SourceText(theme.getItemLabelGenerator().apply(number))));
        choice(province, "figures.province", choices.names.allProvinces(), choices.names::province);
        body.setLabel(getTranslation("figures.body"));
        body.setPlaceholder(getTranslation("figures.all"));
        body.setClearButtonVisible(true);
        body.setItems(choices.bodies().stream().map(Body::id).toList());
        body.setItemLabelGenerator(id -> choices.names.body(id, getLocale()));
        body.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private <T> void choice(Select<T> select, String label, List<T> items, ItemLabelGenerator<T> name) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("figures.all"));
        select.setPlaceholder(getTranslation("figures.all"));
        select.setItems(items);
        select.setItemLabelGenerator(one -> one == null ? getTranslation("figures.all") : name.apply(one));
        select.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private void makeButtons() {
        clear.setText(getTranslation("figures.clear"));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> {
            // It goes, and the keyboard from it to where one asks on.
            period.focus();
            changed.accept(FigureQuery.usual());
        });
        open.addClassName("figure-filters-open");
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        open.getElement().setAttribute("aria-expanded", "false");
        open.addClickListener(click -> {
            boolean isOpened = !fields.getClassNames().contains(OPEN);
            fields.setClassName(OPEN, isOpened);
            open.getElement().setAttribute("aria-expanded", Boolean.toString(isOpened));
        });
    }

    /** Of what is now, and in no period. */
    public FigureFilters withoutPeriod() {
        fields.remove(period, from, until);
        sentence.leaveOutPeriod();
        return this;
    }

    /** Of nobody's work in particular. */
    public FigureFilters withoutBody() {
        fields.remove(body);
        asksBody = false;
        return this;
    }

    /** @param earliest when the first step was left, for the years to choose from; null where it is not known */
    public void show(FigureQuery.Asked asked, @Nullable LocalDate earliest) {
        FigureQuery query = asked.query();
        LocalDate today = choices.today();
        period.setItems(FigurePeriod.choices(today, earliest, query.period()));
        period.setValue(query.period());
        boolean isOwn = query.period() instanceof FigurePeriod.Days;
        from.setVisible(isOwn);
        until.setVisible(isOwn);
        showDays(query.period().until(today));
        theme.setValue(query.theme());
        province.setValue(query.province());
        body.setValue(query.body());
        // It goes along to the pages that ask for it, and is none of what stands here.
        FigureQuery shown = asksBody ? query : query.withoutBody();
        clear.setVisible(!shown.isUsual());
        open.setText(getTranslation("figures.filters.open", shown.set()));
        onPaper.setText(sentence.of(shown, today, getLocale()));
        mistakes.removeAll();
        asked.mistaken()
                .forEach(mistaken -> mistakes.add(Notice.wrong(getTranslation(
                                "figures.mistaken",
                                getTranslation("figures.parameter." + mistaken.parameter()),
                                mistaken.typed()))
                        .announced()));
    }

    /** What is asked, for titles of charts and names of files. */
    public String inWords() {
        return onPaper.getText();
    }

    private void showDays(Period days) {
        from.setValue(days.from());
        until.setValue(days.until());
        from.setInvalid(false);
        until.setInvalid(false);
    }

    private void tellDays() {
        boolean isFirst = isDay(from);
        boolean isLast = isDay(until);
        if (isFirst && isLast) {
            Period.of(from.getValue(), until.getValue())
                    .ifPresentOrElse(
                            days -> tell(new FigurePeriod.Days(days)), () -> refuse(until, "figures.until.wrong"));
        }
    }

    /** Else it says what is wrong. */
    private boolean isDay(DateField field) {
        Optional<String> mistake =
                field.mistake().or(() -> field.isEmpty() ? Optional.of("DATE_REQUIRED") : Optional.empty());
        field.setInvalid(false);
        mistake.ifPresent(reason -> refuse(field, "refusal." + reason));
        return mistake.isEmpty();
    }

    private void refuse(DateField field, String why) {
        field.setErrorMessage(getTranslation(why));
        field.setInvalid(true);
    }

    private void tell(boolean fromClient) {
        if (fromClient) {
            tell(period.getValue());
        }
    }

    private void tell(FigurePeriod chosen) {
        changed.accept(new FigureQuery(chosen, theme.getValue(), province.getValue(), body.getValue()));
    }
}
