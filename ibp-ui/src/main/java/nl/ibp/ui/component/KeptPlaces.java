package nl.ibp.ui.component;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.ibp.workflow.typing.FormPlace;

/** Where the forms of a page keep what is typed: known to the page like its language, so that no form has to ask for it. */
public interface KeptPlaces {

    KeptPlace at(FormPlace place);

    /** From now on forms in this page keep what is typed so. */
    default void use(UI page) {
        ComponentUtil.setData(page, KeptPlaces.class, this);
    }

    /** In the page of the moment. */
    static KeptPlace here(FormPlace place) {
        return Optional.ofNullable(UI.getCurrent())
                .map(page -> ComponentUtil.getData(page, KeptPlaces.class))
                .map(places -> places.at(place))
                .orElse(KeptPlace.NOWHERE);
    }
}
