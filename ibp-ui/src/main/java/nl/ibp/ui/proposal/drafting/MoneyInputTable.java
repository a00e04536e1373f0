package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Stated;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.proposal.drafting.DraftInput.MoneyInput;

/** The money of one province, to type in: amount, PM, or nothing. */
class MoneyInputTable extends NativeTable {

    private final Province province;
    private final Collection<Integer> years;
    private final boolean withNotes;
    private final Consumer<MoneyInput> typed;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<String, MoneyInput> present = new LinkedHashMap<>();
    private final Map<Integer, Span> totals = new LinkedHashMap<>();

    MoneyInputTable(
            Province province,
            List<FundingSource> sources,
            Collection<Integer> years,
            boolean withNotes,
            List<MoneyInput> lines,
            Consumer<MoneyInput> typed) {
        this.province = province;
        this.years = List.copyOf(years);
        this.withNotes = withNotes;
        this.typed = typed;
        lines.stream()
                .filter(line -> line.province().equals(code()))
                .forEach(line -> present.putIfAbsent(field(line.source(), line.year()), line));
        addClassNames("ibp-table", "ibp-table-dense", "draft-money");
        setCaptionText(province.name());
        getHead().add(headings());
        sources.forEach(source -> getBody().add(row(source)));
        getFoot().add(totals());
        showTotals();
    }

    private String code() {
        return province.code().value();
    }

    private String field(String source, int year) {
        return DraftReader.moneyField(code(), source, year);
    }

    private NativeTableRow headings() {
        NativeTableRow row = new NativeTableRow();
        row.add(heading(getTranslation("drafting.money.source"), "col"));
        years.forEach(year -> {
            NativeTableHeaderCell cell = heading(String.valueOf(year), "col");
            cell.addClassName("number");
            row.add(cell);
        });
        return row;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(FundingSource source) {
        NativeTableHeaderCell name = heading("", "row");
        name.add(new SourceText(source.name()));
        if (!source.note().isEmpty()) {
            Span note = new SourceText(source.note());
            note.addClassNames("muted", "text-small");
            name.add(note);
        }
        NativeTableRow row = new NativeTableRow(name);
        years.forEach(year -> row.add(cell(source, year)));
        return row;
    }

    private NativeTableCell cell(FundingSource source, int year) {
        String key = field(source.id().value(), year);
        MoneyInput line =
                present.getOrDefault(key, new MoneyInput(code(), source.id().value(), year, "", ""));
        TextField amount = new TextField();
        TextField note = new TextField();
        Runnable tell = () -> {
            MoneyInput now = new MoneyInput(code(), source.id().value(), year, amount.getValue(), note.getValue());
            present.put(key, now);
            showTotals();
            typed.accept(now);
        };
        DraftSection.typed(amount, tell).setValue(line.amount());
        amount.setAriaLabel(getTranslation("drafting.money.cell", province.name(), source.name(), "" + year));
        amount.addThemeVariants(TextFieldVariant.LUMO_SMALL, TextFieldVariant.LUMO_ALIGN_RIGHT);
        DraftSection.typed(note, tell).setValue(line.note());
        note.setAriaLabel(getTranslation("drafting.money.cell.note", province.name(), source.name(), "" + year));
        note.setPlaceholder(getTranslation("drafting.money.note"));
        note.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        note.setVisible(withNotes);
        fields.put(key, amount);
        fields.put(key + ".note", note);
        NativeTableCell cell = new NativeTableCell(amount, note);
        cell.getElement().setAttribute("data-year", String.valueOf(year));
        return cell;
    }

    private NativeTableRow totals() {
        NativeTableRow row = new NativeTableRow(heading(getTranslation("drafting.money.total"), "row"));
        years.forEach(year -> {
            Span total = new Span();
            totals.put(year, total);
            NativeTableCell cell = new NativeTableCell(total);
            cell.addClassName("number");
            cell.getElement().setAttribute("data-year", String.valueOf(year));
            row.add(cell);
        });
        return row;
    }

    private void showTotals() {
        totals.forEach((year, shown) -> shown.setText(total(year)));
    }

    private String total(int year) {
        List<Stated<Euros>> amounts = present.values().stream()
                .filter(line -> line.year() == year)
                .flatMap(line -> amount(line).stream())
                .toList();
        boolean proMemorie = amounts.stream().anyMatch(Stated::isProMemorie);
        List<Euros> known =
                amounts.stream().flatMap(amount -> amount.known().stream()).toList();
        if (known.isEmpty()) {
            return proMemorie ? "PM" : "";
        }
        String sum = Formats.in(getLocale()).amount(Euros.sum(known).amount());
        return proMemorie ? sum + " + PM" : sum;
    }

    private static Optional<Stated<Euros>> amount(MoneyInput line) {
        try {
            return Optional.of(MoneyText.read(line.amount()));
        } catch (Refused stillBeingTyped) {
            return Optional.empty();
        }
    }

    Map<String, Component> fields() {
        return fields;
    }
}
