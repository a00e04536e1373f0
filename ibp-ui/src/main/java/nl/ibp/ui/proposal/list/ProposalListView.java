package nl.ibp.ui.proposal.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.Themes;
import nl.ibp.ui.component.EmptyState;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.layout.SearchAddress;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.drafting.DraftNavigation;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.monitoring.ListingProposals;
import nl.ibp.workflow.monitoring.ProposalRow;

/** All proposals one may see. */
@Route(SearchAddress.PATH)
@InPlace(Place.PROPOSALS)
@StyleSheet("context://proposals.css")
@PermitAll
class ProposalListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentActor actor;
    private final DossierAccess access;
    private final ListingProposals proposals;
    private final ProposalItems items;
    private final Provinces provinces;
    private final RememberedQuery remembered;
    private final ProposalListAddress address;
    private final ProposalFilters filters;
    private final FoundBy foundBy;
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();
    private boolean isOpen;

    ProposalListView(
            CurrentActor actor,
            DossierAccess access,
            ListingProposals proposals,
            ProposalItems items,
            Provinces provinces,
            Themes themes,
            RememberedQuery remembered,
            ProposalListAddress address,
            NameBook names,
            DraftNavigation drafts) {
        this.actor = actor;
        this.access = access;
        this.proposals = proposals;
        this.items = items;
        this.provinces = provinces;
        this.remembered = remembered;
        this.address = address;
        filters = new ProposalFilters(provinces, themes, this::ask);
        foundBy = new FoundBy(names, search -> ask(ListQuery.of(search)));
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        results.addClassName("stack");
        addClassNames("page", "proposals");
        add(header(drafts), filters, foundBy, count, results);
    }

    private PageHeader header(DraftNavigation drafts) {
        PageHeader header = new PageHeader(getPageTitle()).withLead(getTranslation("proposals.lead"));
        Set<ProvinceCode> writesFor = access.draftsFor(actor.get());
        List<Province> own = provinces.all().stream()
                .filter(province -> writesFor.contains(province.code()))
                .toList();
        own.forEach(province -> header.withActions(beginning(province, own.size() > 1, drafts)));
        return header;
    }

    private Button beginning(Province province, boolean named, DraftNavigation drafts) {
        String text = named ? getTranslation("proposals.new.for", province.name()) : getTranslation("proposals.new");
        Button begin = new Button(text, Glyph.PLUS.icon(), click -> drafts.begin(province.code()));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.setDisableOnClick(true);
        return begin;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        if (asked.getParameters().isEmpty() && !isOpen && remembered.get().isFiltered()) {
            event.forwardTo(SearchAddress.PATH, address.parameters(remembered.get()));
            return;
        }
        isOpen = true;
        show(address.read(asked));
    }

    /** Every answer has an address of its own, so that the way back leads through them. */
    private void ask(ListQuery query) {
        UI.getCurrent().navigate(ProposalListView.class, address.parameters(query));
    }

    private void show(ListQuery query) {
        remembered.set(query);
        filters.show(query);
        foundBy.show(query.search());
        Actor me = actor.get();
        int all = proposals.count(me, query.search());
        List<ProposalRow> rows = proposals.find(me, query.search(), query.shown());
        count.setText(getTranslation("proposals.count", all));
        count.setVisible(all > 0);
        results.removeAll();
        if (rows.isEmpty()) {
            results.add(empty(query));
            return;
        }
        results.add(list(rows, access.draftsFor(me)));
        if (all > rows.size()) {
            Button more = new Button(getTranslation("proposals.more"), click -> ask(query.showingMore()));
            results.add(more);
        }
    }

    private UnorderedList list(List<ProposalRow> rows, Set<ProvinceCode> writesFor) {
        UnorderedList list = new UnorderedList();
        list.addClassName("item-list");
        rows.forEach(row -> list.add(items.item(row, writesFor, getLocale())));
        return list;
    }

    private EmptyState empty(ListQuery query) {
        return query.isFiltered()
                ? new EmptyState(Glyph.SEARCH, getTranslation("proposals.none"), getTranslation("proposals.none.what"))
                : new EmptyState(
                        Glyph.PROPOSALS, getTranslation("proposals.empty"), getTranslation("proposals.empty.what"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.proposals");
    }
}
