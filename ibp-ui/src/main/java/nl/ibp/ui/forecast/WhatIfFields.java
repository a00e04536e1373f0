package nl.ibp.ui.forecast;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.ui.names.NameBook;

/** What one can change: three numbers, each slid or typed, and whose pace the third one is. */
class WhatIfFields extends Div {

    private final SliderField term;
    private final SliderField meetings;
    private final ComboBox<BodyId> body = new ComboBox<>();
    private final SliderField less;
    private WhatIfQuery shown = WhatIfQuery.nothing();

    /** @param changed is told of each other question */
    WhatIfFields(List<BodyId> bodies, NameBook names, Consumer<WhatIfQuery> changed) {
        addClassNames("what-if-fields", "card", "no-print");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("whatif.fields"));
        term = new SliderField(
                getTranslation("whatif.term"),
                getTranslation("whatif.term.what"),
                0,
                WhatIfQuery.LONGEST_TERM,
                value -> changed.accept(new WhatIfQuery(value, shown.meetings(), shown.body(), shown.less())));
        meetings = new SliderField(
                getTranslation("whatif.meetings"),
                getTranslation("whatif.meetings.what"),
                0,
                WhatIfQuery.MOST_MEETINGS,
                value -> changed.accept(new WhatIfQuery(shown.term(), value, shown.body(), shown.less())));
        less = new SliderField(
                getTranslation("whatif.less"),
                getTranslation("whatif.less.what"),
                0,
                WhatIfQuery.MOST_LESS,
                value -> changed.accept(new WhatIfQuery(shown.term(), shown.meetings(), shown.body(), value)));
        body.setLabel(getTranslation("whatif.body"));
        body.setPlaceholder(getTranslation("whatif.body.none"));
        body.setClearButtonVisible(true);
        body.setItems(bodies);
        body.setItemLabelGenerator(id -> names.body(id, getLocale()));
        body.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(new WhatIfQuery(shown.term(), shown.meetings(), change.getValue(), shown.less()));
            }
        });
        Div pace = new Div(body, less);
        pace.addClassName("what-if-pace");
        add(term, meetings, pace);
    }

    void show(WhatIfQuery query) {
        shown = query;
        term.show(query.term());
        meetings.show(query.meetings());
        body.setValue(query.body());
        less.show(query.less());
        less.setVisible(query.body() != null);
    }
}
