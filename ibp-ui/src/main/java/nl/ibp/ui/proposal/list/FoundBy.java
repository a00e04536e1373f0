package nl.ibp.ui.proposal.list;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.Period;
import nl.ibp.workflow.monitoring.ProposalMoment;
import nl.ibp.workflow.monitoring.ProposalSearch;

/** What one came here for from a page of figures and there is no field for: in words, each to be taken away again. */
class FoundBy extends UnorderedList {

    private final NameBook names;
    private final Consumer<ProposalSearch> changed;

    FoundBy(NameBook names, Consumer<ProposalSearch> changed) {
        this.names = names;
        this.changed = changed;
        addClassName("found-by");
        getElement().setAttribute("aria-label", getTranslation("proposals.found.by"));
    }

    void show(ProposalSearch search) {
        removeAll();
        new TreeMap<>(search.moments())
                .forEach((moment, period) -> add(item(words(moment, period), without(search, moment))));
        if (search.body() != null) {
            String body = names.body(search.body(), getLocale());
            add(item(getTranslation("proposals.found.body", body), withoutBody(search)));
        }
    }

    private String words(ProposalMoment moment, Period period) {
        Formats formats = Formats.in(getLocale());
        String what = getTranslation("proposals.found." + moment);
        String until = formats.date(period.until());
        return period.equals(Period.allUntil(period.until()))
                ? getTranslation("proposals.found.until", what, until)
                : getTranslation("proposals.found.between", what, formats.date(period.from()), until);
    }

    private ListItem item(String words, ProposalSearch rest) {
        NativeButton button = new NativeButton("", click -> changed.accept(rest));
        button.add(new Span(words), Glyph.CROSS.icon());
        button.setAriaLabel(getTranslation("proposals.found.clear", words));
        return new ListItem(button);
    }

    private static ProposalSearch without(ProposalSearch search, ProposalMoment moment) {
        Map<ProposalMoment, Period> moments = new TreeMap<>(search.moments());
        moments.remove(moment);
        return new ProposalSearch(
                search.text(),
                search.statuses(),
                search.theme(),
                search.province(),
                search.parkedOnly(),
                search.body(),
                moments);
    }

    private static ProposalSearch withoutBody(ProposalSearch search) {
        return new ProposalSearch(
                search.text(),
                search.statuses(),
                search.theme(),
                search.province(),
                search.parkedOnly(),
                null,
                search.moments());
    }
}
