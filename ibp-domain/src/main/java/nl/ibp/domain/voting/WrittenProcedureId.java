package nl.ibp.domain.voting;

import java.util.UUID;

public record WrittenProcedureId(UUID value) {

    public static WrittenProcedureId create() {
        return new WrittenProcedureId(UUID.randomUUID());
    }

    public static WrittenProcedureId of(String text) {
        return new WrittenProcedureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
