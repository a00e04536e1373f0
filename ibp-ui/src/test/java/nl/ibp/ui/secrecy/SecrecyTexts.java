package nl.ibp.ui.secrecy;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.ui.names.NameBook;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A browser that reads Dutch, and names that say what they are of. */
class SecrecyTexts implements BeforeEachCallback, AfterEachCallback {

    private static final String PROVIDER = "vaadin.i18n.provider";

    final NameBook names = mock(NameBook.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        System.setProperty(PROVIDER, TextsOfProduct.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Languages.DUTCH);
        when(names.body(any(), any())).thenAnswer(call -> "orgaan " + call.getArgument(0));
        when(names.seat(any(), any())).thenAnswer(call -> "functie " + call.getArgument(0));
        when(names.province(any())).thenReturn("Utrecht");
        when(names.people(any())).thenAnswer(call -> call.<Set<PersonId>>getArgument(0).stream()
                .collect(Collectors.toMap(Function.identity(), id -> "persoon " + id)));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }
}
