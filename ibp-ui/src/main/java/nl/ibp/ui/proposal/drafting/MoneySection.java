package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.proposal.drafting.DraftInput.MoneyInput;
import nl.ibp.ui.proposal.drafting.DraftInput.PartnerInput;

/** Money: a table to type in for each province that takes part, with a row for each source and a column for each year. */
class MoneySection extends DraftSection {

    private static final int YEARS_AHEAD = 3;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final ProvinceCode lead;
    private final List<Province> provinces;
    private final List<FundingSource> sources;
    private final Div tables = new Div();
    private final Checkbox withNotes = new Checkbox();
    private final SortedSet<Integer> years = new TreeSet<>();
    private final List<MoneyInput> lines = new ArrayList<>();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private List<String> partners = List.of();

    MoneySection(
            ProvinceCode lead, List<Province> provinces, List<FundingSource> sources, int thisYear, Runnable changed) {
        super(DraftStep.MONEY, changed);
        this.lead = lead;
        this.provinces = provinces;
        this.sources = sources;
        IntStream.range(thisYear, thisYear + YEARS_AHEAD).forEach(years::add);
        withNotes.setLabel(getTranslation("drafting.money.notes"));
        withNotes.addValueChangeListener(change -> draw());
        tables.addClassName("stack-l");
        Div actions =
                new Div(yearButton("drafting.money.earlier", -1), yearButton("drafting.money.later", 1), withNotes);
        actions.addClassName("row");
        add(new Paragraph(getTranslation("drafting.money.intro")), actions, tables);
    }

    private Button yearButton(String key, int direction) {
        Button button = new Button(getTranslation(key), Glyph.PLUS.icon(), click -> {
            int year = direction < 0 ? years.first() - 1 : years.last() + 1;
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                years.add(year);
                draw();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    @Override
    void show(DraftInput input) {
        lines.clear();
        lines.addAll(input.money());
        input.money().forEach(line -> years.add(line.year()));
        withNotes.setValue(lines.stream().anyMatch(line -> !line.note().isEmpty()));
        partners = codes(input.partners());
        draw();
    }

    /** Gives each province that takes part its table. */
    void setPartners(List<PartnerInput> chosen) {
        if (!codes(chosen).equals(partners)) {
            partners = codes(chosen);
            draw();
        }
    }

    private static List<String> codes(List<PartnerInput> chosen) {
        return chosen.stream().map(PartnerInput::province).toList();
    }

    private void draw() {
        tables.removeAll();
        fields.clear();
        List<String> takingPart =
                Stream.concat(Stream.of(lead.value()), partners.stream()).toList();
        provinces.stream().filter(province -> province.code().equals(lead)).forEach(province -> drawTable(province));
        provinces.stream()
                .filter(province -> partners.contains(province.code().value()))
                .forEach(province -> drawTable(province));
        provinces.stream()
                .filter(province -> !takingPart.contains(province.code().value()))
                .filter(province -> hasLines(province))
                .forEach(this::drawLeftOver);
    }

    private boolean hasLines(Province province) {
        return lines.stream()
                .anyMatch(line -> line.province().equals(province.code().value()));
    }

    private MoneyInputTable drawTable(Province province) {
        MoneyInputTable table = new MoneyInputTable(province, sources, years, withNotes.getValue(), lines, this::typed);
        fields.putAll(table.fields());
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        tables.add(scroll);
        return table;
    }

    /** Money of a province that no longer takes part stays in sight until somebody takes it away. */
    private void drawLeftOver(Province province) {
        Button remove = new Button(getTranslation("drafting.money.leftOver.remove"), Glyph.TRASH.icon(), click -> {
            lines.removeIf(line -> line.province().equals(province.code().value()));
            draw();
            changed();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL);
        tables.add(new Notice(State.WAITING_FOR_YOU, getTranslation("drafting.money.leftOver", province.name()))
                .with(remove));
        drawTable(province);
    }

    private void typed(MoneyInput line) {
        int index = IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).isFor(line.province(), line.source(), line.year()))
                .findFirst()
                .orElse(-1);
        boolean says = !line.amount().isBlank() || !line.note().isBlank();
        if (index >= 0 && says) {
            lines.set(index, line);
        } else if (index >= 0) {
            lines.remove(index);
        } else if (says) {
            lines.add(line);
        }
        changed();
    }

    @Override
    DraftInput read(DraftInput input) {
        return input.withMoney(lines);
    }

    @Override
    Map<String, Component> fields() {
        Map<String, Component> all = new LinkedHashMap<>(fields);
        fields.values().stream().findFirst().ifPresent(first -> all.put("moneyLines", first));
        return all;
    }
}
