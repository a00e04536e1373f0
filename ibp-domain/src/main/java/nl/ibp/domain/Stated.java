package nl.ibp.domain;

import java.util.Optional;

/**
 * What is said of something: a value, pro memorie (known to come, not known yet), or nothing. Pro memorie is neither
 * zero nor empty (domain reference, section 1.4).
 */
public sealed interface Stated<T> {

    record Known<T>(T value) implements Stated<T> {}

    record ProMemorie<T>() implements Stated<T> {}

    record Unstated<T>() implements Stated<T> {}

    static <T> Stated<T> of(T value) {
        return new Known<>(value);
    }

    static <T> Stated<T> proMemorie() {
        return new ProMemorie<>();
    }

    static <T> Stated<T> unstated() {
        return new Unstated<>();
    }

    default Optional<T> known() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    default boolean isProMemorie() {
        return this instanceof ProMemorie;
    }

    default boolean isUnstated() {
        return this instanceof Unstated;
    }
}
