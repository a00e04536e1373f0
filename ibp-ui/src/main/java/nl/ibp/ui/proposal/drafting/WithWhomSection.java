package nl.ibp.ui.proposal.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.ui.proposal.drafting.DraftInput.PartnerInput;

/** With whom: the provinces that submit together, other partners, and what is asked of the Rijk. */
class WithWhomSection extends DraftSection {

    private final List<PartnerChoice> choices;
    private final Div partners = new Div();
    private final TextArea others;
    private final RowList<RequestRow> requests;
    private List<PartnerInput> before = List.of();

    WithWhomSection(ProvinceCode lead, List<Province> provinces, Runnable changed) {
        super(DraftStep.WITH_WHOM, changed);
        choices = provinces.stream()
                .filter(province -> !province.code().equals(lead))
                .map(province -> new PartnerChoice(province, this::changed))
                .toList();
        partners.addClassName("draft-partners");
        choices.forEach(partners::add);
        others = typed(new TextArea(getTranslation("drafting.others")));
        others.setHelperText(getTranslation("drafting.others.help"));
        others.setMinRows(3);
        requests = new RowList<>(
                getTranslation("drafting.request.add"), () -> new RequestRow(this::changed), this::changed);
        add(part("drafting.partners", partners), others, part("drafting.requests", requests));
        others.addClassName("draft-others");
    }

    private Div part(String key, Component content) {
        H3 heading = new H3(getTranslation(key));
        Div part = new Div(heading, new Paragraph(getTranslation(key + ".help")), content);
        part.addClassName("stack");
        part.getElement().setAttribute("role", "group");
        part.getElement().setAttribute("aria-label", heading.getText());
        return part;
    }

    @Override
    void show(DraftInput input) {
        before = input.partners();
        for (PartnerChoice choice : choices) {
            List<PartnerInput> chosen = before.stream()
                    .filter(partner -> partner.province().equals(choice.code()))
                    .toList();
            choice.choose(!chosen.isEmpty(), chosen.stream().anyMatch(PartnerInput::indispensable));
        }
        others.setValue(input.otherPartners());
        requests.clear();
        input.requests().forEach(request -> requests.addRow().show(request));
    }

    @Override
    DraftInput read(DraftInput input) {
        return input.withWhom(
                partners(),
                others.getValue(),
                requests.rows().stream().map(RequestRow::read).toList());
    }

    /** In the order they were chosen in. */
    List<PartnerInput> partners() {
        Map<String, PartnerInput> chosen = new LinkedHashMap<>();
        choices.stream()
                .filter(PartnerChoice::isChosen)
                .map(PartnerChoice::read)
                .forEach(partner -> chosen.put(partner.province(), partner));
        List<PartnerInput> ordered = new ArrayList<>();
        Stream.concat(before.stream().map(PartnerInput::province), List.copyOf(chosen.keySet()).stream())
                .map(chosen::remove)
                .filter(Objects::nonNull)
                .forEach(ordered::add);
        before = List.copyOf(ordered);
        return before;
    }

    @Override
    Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("coSubmitters", partners);
        fields.put("otherPartners", others);
        List<RequestRow> rows = requests.rows();
        for (int index = 0; index < rows.size(); index++) {
            fields.putAll(rows.get(index).fields("requests." + index));
        }
        if (!rows.isEmpty()) {
            fields.put("requests", rows.get(0).fields("requests.0").get("requests.0.request"));
        }
        return fields;
    }
}
