package nl.ibp.ui.layout;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.context.annotation.Configuration;

/** Where pages are looked for: in every class of it, five times at each start, so that it is no larger than it need be. */
@Configuration(proxyBeanMethods = false)
@EnableVaadin("nl.ibp.ui")
class PagePackages {}
