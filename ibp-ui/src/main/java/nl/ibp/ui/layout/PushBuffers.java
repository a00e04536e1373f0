package nl.ibp.ui.layout;

import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * How much memory each open page keeps for what its browser may send over the connection for live updates. What people
 * do comes by requests of its own ({@code WEBSOCKET_XHR}); over the connection a browser says no more than that it is
 * still there. As they come the buffers take 48 kB a page.
 */
@Component
class PushBuffers implements BeanPostProcessor {

    private static final String BYTES = "1024";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> servlet && servlet.getServlet() instanceof SpringServlet) {
            servlet.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, BYTES);
            servlet.addInitParameter(ApplicationConfig.WEBSOCKET_MAXTEXTSIZE, BYTES);
            servlet.addInitParameter(ApplicationConfig.WEBSOCKET_MAXBINARYSIZE, BYTES);
        }
        return bean;
    }
}
