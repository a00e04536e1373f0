package nl.ibp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The people of one test, each with a browser of their own. After the test it keeps pictures of what they saw if it
 * failed, and fails it if a browser or the server said something went wrong.
 */
final class People implements BeforeEachCallback, AfterEachCallback {

    private final Supplier<Application> supplier;
    private final List<Person> people = new ArrayList<>();
    private @Nullable ServerErrors serverErrors;

    private People(Supplier<Application> supplier) {
        this.supplier = supplier;
    }

    static People of(Supplier<Application> application) {
        return new People(application);
    }

    Application application() {
        return supplier.get();
    }

    /** Somebody who is signed in for this seat, at work in Dutch on a desk screen. */
    Person at(String seat) {
        return came(Person.at(application(), seat));
    }

    /** Another holder of the same seat. */
    Person colleagueAt(String seat) {
        return at(application().addColleague(seat));
    }

    /** Whoever signed in for this seat before and is still there, or else does so now. */
    Person holding(String seat) {
        return people.stream().filter(person -> person.isAt(seat)).findFirst().orElseGet(() -> at(seat));
    }

    /** Somebody who is not signed in yet. */
    Person stranger(String name) {
        return came(Person.arriving(application(), name));
    }

    /** Somebody who is not signed in yet, with a telephone. */
    Person strangerByPhone(String name) {
        return came(Person.arrivingByPhone(application(), name));
    }

    private Person came(Person person) {
        people.add(person);
        return person;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        application();
        serverErrors = ServerErrors.listening();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean failed = context.getExecutionException().isPresent();
        String test = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        List<String> errors = new ArrayList<>();
        for (Person person : people) {
            errors.addAll(person.errors());
            if (failed || !person.errors().isEmpty()) {
                person.keepPicture(test);
            }
            person.leave(!failed);
        }
        people.clear();
        if (serverErrors != null) {
            errors.addAll(serverErrors.end());
        }
        application().time().returnToNow();
        assertThat(errors).as("errors in browsers and server").isEmpty();
    }
}
