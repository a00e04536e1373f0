package nl.ibp.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ibp.workflow.organisation.WhereSignOnIsSet;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers where no resource does, for else the pages would. It says which methods a resource has that has another one. */
@RestController
@WhereSignOnIsSet
class NothingThere {

    private static final String ROOT = "/v1";

    private final RequestMappingHandlerMapping resources;

    NothingThere(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping resources) {
        this.resources = resources;
    }

    static boolean isOfApi(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    @RequestMapping(ROOT + "/**")
    void answer(HttpServletRequest request) throws HttpRequestMethodNotSupportedException, NoResourceFoundException {
        Set<String> methods = methods(request);
        if (!methods.isEmpty()) {
            throw new HttpRequestMethodNotSupportedException(request.getMethod(), methods);
        }
        throw new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), request.getRequestURI());
    }

    private Set<String> methods(HttpServletRequest request) {
        return resources.getHandlerMethods().keySet().stream()
                .filter(resource -> isAt(resource, request))
                .flatMap(resource -> resource.getMethodsCondition().getMethods().stream())
                .map(RequestMethod::name)
                .collect(Collectors.toSet());
    }

    private static boolean isAt(RequestMappingInfo resource, HttpServletRequest request) {
        PathPatternsRequestCondition paths = resource.getPathPatternsCondition();
        return paths != null && paths.getMatchingCondition(request) != null;
    }
}
