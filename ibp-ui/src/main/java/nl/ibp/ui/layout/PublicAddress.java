package nl.ibp.ui.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where the product is found from outside, for addresses that are used elsewhere than on its own pages: what the setting
 * says, or else where the request came in, which behind a proxy is not where people come in.
 */
@Component
public class PublicAddress {

    private final String setting;
    private final Environment environment;

    PublicAddress(@Value("${ibp.public-url:}") String setting, Environment environment) {
        this.setting = setting.strip();
        this.environment = environment;
    }

    /**
     * The whole address of something.
     *
     * @param path relative to the base of the application
     */
    public String of(String path, HttpServletRequest request) {
        return within(
                setting.isEmpty()
                        ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                        : setting,
                path);
    }

    /**
     * The whole address of something, where no request came in: without the setting it is of use on this machine alone,
     * which is where a demonstration is.
     *
     * @param path relative to the base of the application
     */
    public String of(String path) {
        String here = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        return within(setting.isEmpty() ? here : setting, path);
    }

    private static String within(String base, String path) {
        return base.replaceFirst("/+$", "") + "/" + path;
    }
}
