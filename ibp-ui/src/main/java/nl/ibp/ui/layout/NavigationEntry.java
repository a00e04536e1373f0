package nl.ibp.ui.layout;

import com.vaadin.flow.component.Component;

/** Leads from the navigation to a place's first view. Each feature publishes its own as a bean. */
public record NavigationEntry(Place place, Class<? extends Component> view) {}
