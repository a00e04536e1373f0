package nl.ibp.launch;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Something that is done instead of letting people in, with the same settings as the application, which may run on the same
 * database of one's own meanwhile.
 *
 * @param argument by which it is asked for
 */
record Command(String argument) {

    private static final String PORT = "--server.port=";

    boolean isAskedFor(String... arguments) {
        return Arrays.asList(arguments).contains(argument);
    }

    /**
     * @param parts what of the application it takes
     * @param does what it does, and says with which exit code it ends
     */
    int run(Class<?> parts, ToIntFunction<ConfigurableApplicationContext> does, String... arguments) {
        // Nobody is let in, so the usual port need not be free.
        Stream<String> others = Arrays.stream(arguments).filter(one -> !one.startsWith(PORT));
        String[] all = Stream.concat(others, Stream.of(PORT + 0)).toArray(String[]::new);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(parts)
                .web(WebApplicationType.NONE)
                .listeners(Launch.ofCommand())
                .run(all)) {
            return does.applyAsInt(context);
        }
    }
}
