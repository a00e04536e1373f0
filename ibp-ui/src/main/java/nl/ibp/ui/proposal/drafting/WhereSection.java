package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.ui.component.MapPosition;
import nl.ibp.ui.component.ProvincesMap;
import nl.ibp.ui.proposal.drafting.DraftInput.PartnerInput;
import nl.ibp.ui.proposal.drafting.DraftInput.PointInput;
import org.jspecify.annotations.Nullable;

/** Where: the regions and their points on the map. */
class WhereSection extends DraftSection {

    private final ProvinceCode lead;
    private final RowList<RegionRow> regions;
    private final ProvincesMap map = new ProvincesMap();
    private final Paragraph hint = new Paragraph();
    private @Nullable RegionRow chosen;

    WhereSection(ProvinceCode lead, Runnable changed) {
        super(DraftStep.WHERE, changed);
        this.lead = lead;
        regions = new RowList<>(
                getTranslation("drafting.region.add"),
                () -> new RegionRow(this::redrawAndTell, this::choose),
                this::redrawAndTell);
        Paragraph intro = new Paragraph(getTranslation("drafting.where.intro"));
        hint.addClassNames("muted", "text-small");
        hint.getElement().setAttribute("aria-live", "polite");
        map.addPickListener(this::pick);
        Div words = new Div(intro, regions);
        words.addClassName("stack-l");
        Div picture = new Div(map, hint);
        picture.addClassNames("draft-map", "stack");
        Div sides = new Div(words, picture);
        sides.addClassName("draft-where");
        add(sides);
    }

    @Override
    void show(DraftInput input) {
        regions.clear();
        input.regions().forEach(region -> regions.addRow().show(region));
        if (regions.rows().isEmpty()) {
            regions.addRow();
        }
        setProvinces(input.partners());
        choose(regions.rows().get(0));
    }

    /** Colours the provinces that take part. */
    void setProvinces(List<PartnerInput> partners) {
        Set<String> codes = partners.stream().map(PartnerInput::province).collect(Collectors.toSet());
        map.setProvinces(Set.of(lead.value()), codes);
    }

    @Override
    DraftInput read(DraftInput input) {
        return input.withWhere(regions.rows().stream().map(RegionRow::read).toList());
    }

    private void choose(RegionRow region) {
        chosen = region;
        redraw();
    }

    private void pick(MapPosition position) {
        RegionRow target = target();
        target.addPoint(new PointInput(degrees(position.longitude()), degrees(position.latitude())));
        choose(target);
        changed();
    }

    private RegionRow target() {
        RegionRow region = chosen;
        if (region != null && regions.rows().contains(region)) {
            return region;
        }
        List<RegionRow> rows = regions.rows();
        return rows.isEmpty() ? regions.addRow() : rows.get(rows.size() - 1);
    }

    private String degrees(double degrees) {
        String digits = BigDecimal.valueOf(degrees).toPlainString();
        return "nl".equals(getLocale().getLanguage()) ? digits.replace('.', ',') : digits;
    }

    private void redrawAndTell() {
        redraw();
        changed();
    }

    private void redraw() {
        List<RegionRow> rows = regions.rows();
        RegionRow target = rows.isEmpty() ? null : target();
        rows.forEach(row -> row.setChosen(row == target && rows.size() > 1, rows.size() > 1));
        map.setPoints(rows.stream().flatMap(row -> row.onMap().stream()).toList());
        String name = target == null ? "" : target.name().strip();
        hint.setText(
                name.isEmpty()
                        ? getTranslation("drafting.where.hint")
                        : getTranslation("drafting.where.hint.region", name));
    }

    @Override
    Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        List<RegionRow> rows = regions.rows();
        for (int index = 0; index < rows.size(); index++) {
            fields.putAll(rows.get(index).fields("regions." + index));
        }
        if (!rows.isEmpty()) {
            // What is said of the regions as a whole is said at the first.
            fields.put("regions", rows.get(0).fields("regions.0").get("regions.0.name"));
        }
        return fields;
    }
}
