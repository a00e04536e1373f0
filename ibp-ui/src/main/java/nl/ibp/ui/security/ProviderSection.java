package nl.ibp.ui.security;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The way in by one's own organisation, before the one by an account of the product. */
class ProviderSection extends Composite<Div> {

    private final String organisation;

    /** @param organisation empty where nobody said what people call it */
    ProviderSection(String organisation) {
        this.organisation = organisation;
    }

    @Override
    protected Div initContent() {
        String name = organisation.isEmpty() ? getTranslation("signon.organisation") : organisation;
        Anchor link = new Anchor(ProviderSignIn.address(), getTranslation("signon.button", name));
        link.addClassNames("button-link", "is-primary", "sign-on-link");
        // The way leads out of the pages.
        link.setRouterIgnore(true);
        Paragraph or = new Paragraph(new Span(getTranslation("signon.or")));
        or.addClassNames("sign-on-or", "muted", "text-small");
        Div section = new Div(link, or);
        section.addClassName("sign-on");
        return section;
    }
}
