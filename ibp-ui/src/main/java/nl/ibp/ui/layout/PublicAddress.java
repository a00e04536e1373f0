package nl.ibp.ui.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where the product is found from outside, for addresses that are used elsewhere than on its own pages: what the setting
 * says, or else where the request came in, which behind a proxy is not where people come in.
 */
@Component
public class PublicAddress {

    private final String setting;

    PublicAddress(@Value("${ibp.public-url:}") String setting) {
        this.setting = setting.strip();
    }

    /**
     * The whole address of something.
     *
     * @param path relative to the base of the application
     */
    public String of(String path, HttpServletRequest request) {
        String base = setting.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : setting;
        return base.replaceFirst("/+$", "") + "/" + path;
    }
}
