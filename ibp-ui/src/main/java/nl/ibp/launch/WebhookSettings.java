package nl.ibp.launch;

import java.util.Arrays;
import java.util.Base64;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.core.env.PropertyResolver;

/** Which systems may be told what happens, and as whom, checked before anything starts. */
final class WebhookSettings {

    private static final int KEY_BYTES = 32;
    private static final Predicate<String> HOST = Pattern.compile(
                    "([A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*|\\[::1])(:\\d{1,5})?")
            .asMatchPredicate();
    private static final Predicate<String> URN = Pattern.compile(
                    "urn:[a-z0-9][a-z0-9-]{1,31}:[A-Za-z0-9()+,.:=@;$_!*'%/?#-]+")
            .asMatchPredicate();

    private WebhookSettings() {}

    static void check(PropertyResolver properties) {
        LaunchSettings.text(properties, "ibp.webhook.hosts")
                .filter(hosts ->
                        !Arrays.stream(hosts.split(",")).map(String::strip).allMatch(HOST))
                .ifPresent(wrong -> {
                    throw LaunchFailure.malformedSetting("IBP_WEBHOOK_HOSTS", "zaken.example.nl,keten.example.nl:8443");
                });
        LaunchSettings.text(properties, "ibp.event.source")
                .filter(source -> !URN.test(source))
                .ifPresent(wrong -> {
                    throw LaunchFailure.malformedSetting(
                            "IBP_EVENT_SOURCE", "urn:nld:oin:00000001234567890000:systeem:ibp");
                });
        LaunchSettings.text(properties, SecretKeyFile.SETTING)
                .filter(key -> !isKey(key))
                .ifPresent(wrong -> {
                    throw LaunchFailure.malformedSetting(
                            "IBP_SECRET_KEY", "32 bytes in Base64 (openssl rand -base64 32)");
                });
    }

    private static boolean isKey(String key) {
        try {
            return Base64.getDecoder().decode(key).length == KEY_BYTES;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
