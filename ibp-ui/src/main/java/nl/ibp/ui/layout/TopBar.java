package nl.ibp.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import nl.ibp.ui.component.Glyph;

/** Search over the proposals, the language, the notices, and the person with their seats. */
class TopBar extends Header {

    TopBar(SignedInPerson person, NoticeBell bell) {
        addClassName("frame-top");
        PersonMenu menu = new PersonMenu(person);
        add(search(), new LanguageSwitch(), bell, menu.opener(), menu);
    }

    private Component search() {
        TextField field = new TextField();
        field.setPlaceholder(getTranslation("layout.search.placeholder"));
        field.setAriaLabel(getTranslation("layout.search"));
        field.setPrefixComponent(Glyph.SEARCH.icon());
        field.setSuffixComponent(keyHint());
        field.setMaxLength(200);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addKeyPressListener(Key.ENTER, pressed -> searchFor(field.getValue()));
        Div search = new Div(field);
        search.addClassName("frame-search");
        search.getElement().setAttribute("role", "search");
        return search;
    }

    private static Span keyHint() {
        Span hint = new Span("/");
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        return hint;
    }

    private static void searchFor(String text) {
        UI.getCurrent().navigate(SearchAddress.PATH, QueryParameters.of(SearchAddress.PARAMETER, text.strip()));
    }
}
