package nl.ibp.api.request;

import java.util.List;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
@WhereSignOnIsSet
class RequestConfiguration implements WebMvcConfigurer {

    private final RequestArguments arguments;

    RequestConfiguration(RequestArguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(arguments);
    }
}
