package nl.ibp.ui.layout;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.context.annotation.Configuration;

/** Pages are looked for here alone, for Vaadin reads every class that it is given five times at each start. */
@Configuration(proxyBeanMethods = false)
@EnableVaadin("nl.ibp.ui")
class PagePackages {}
