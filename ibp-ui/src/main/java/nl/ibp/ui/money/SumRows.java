package nl.ibp.ui.money;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.monitoring.FigureQuery;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.money.MoneyOf;
import nl.ibp.workflow.money.MoneyRow;

/** Names what sums are of, and leads on to what is behind them. */
class SumRows {

    private final MoneyQuery query;
    private final FigureQuery.Address address;
    private final NameBook names;
    private final Locale language;

    SumRows(MoneyQuery query, FigureQuery.Address address, NameBook names, Locale language) {
        this.query = query;
        this.address = address;
        this.names = names;
        this.language = language;
    }

    SumRow of(MoneyRow row) {
        MoneyOf of = row.of();
        return new SumRow(name(of), () -> shown(of), row.sum());
    }

    private String name(MoneyOf of) {
        if (of instanceof MoneyOf.OfProposal proposal) {
            return ProposalLink.words(proposal.number(), proposal.title(), language);
        }
        if (of instanceof MoneyOf.OfProvince one) {
            return names.province(one.province());
        }
        if (of instanceof MoneyOf.OfTheme one) {
            return one.theme() + ". " + names.theme(one.theme()).name();
        }
        if (of instanceof MoneyOf.OfSource one) {
            return names.source(one.source()).name();
        }
        return of instanceof MoneyOf.OfYear one
                ? String.valueOf(one.year())
                : I18NProvider.translate(language, "money.severalSources");
    }

    private Component shown(MoneyOf of) {
        if (of instanceof MoneyOf.OfProposal proposal) {
            return new ProposalLink(proposal.id(), proposal.number(), proposal.title(), language);
        }
        if (of instanceof MoneyOf.OfProvince one) {
            return new Anchor(query.proposalsOf(one.province()).address(address), name(of));
        }
        if (of instanceof MoneyOf.OfTheme one) {
            return new Anchor(query.proposalsUnder(one.theme()).address(address), new SourceText(name(of)));
        }
        return of instanceof MoneyOf.OfSource ? new SourceText(name(of)) : new Span(name(of));
    }
}
