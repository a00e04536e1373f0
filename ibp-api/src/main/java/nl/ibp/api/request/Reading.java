package nl.ibp.api.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ibp.api.problem.ApiProblem;
import nl.ibp.api.problem.Fault;
import nl.ibp.api.problem.Pointers;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;

/** Reads a whole body, and names everything in it that cannot be understood at once; then all that is refused of its parts. */
final class Reading {

    private final Pointers pointers;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();

    private Reading(Pointers pointers) {
        this.pointers = pointers;
    }

    /**
     * @throws ApiProblem when it cannot be understood
     * @throws Refused when the domain refuses parts of it
     */
    static <T> T whole(JsonNode body, Pointers pointers, Function<Members, T> whole) {
        Reading reading = new Reading(pointers);
        Optional<T> read = reading.part(body, "", whole);
        if (!reading.faults.isEmpty()) {
            throw ApiProblem.malformed(reading.faults);
        }
        Refused.ifAny(reading.refused);
        return read.orElseThrow();
    }

    /** Empty where something is wrong with it. */
    <T> Optional<T> part(JsonNode node, String pointer, Function<Members, T> whole) {
        if (!node.isObject()) {
            add(Fault.inBody(pointer, "object-expected"));
            return Optional.empty();
        }
        int before = faults.size();
        Members members = new Members(node, pointer, this);
        Optional<T> part = read(members, pointer, whole, before);
        members.nothingElse();
        return part;
    }

    private <T> Optional<T> read(Members members, String pointer, Function<Members, T> whole, int before) {
        try {
            T read = whole.apply(members);
            return faults.size() == before ? Optional.of(read) : Optional.empty();
        } catch (Refused problems) {
            // Of what was not understood, the domain speaks of what only stood in for it.
            if (faults.size() == before) {
                problems.problems().stream()
                        .map(problem -> new Problem(place(problem, pointer), problem.reason(), problem.details()))
                        .forEach(refused::add);
            }
            return Optional.empty();
        }
    }

    /** Inside the part where the domain names an input of it, else the part itself. */
    private String place(Problem problem, String pointer) {
        return pointers.find(problem.field())
                .filter(known -> known.startsWith(pointer + "/"))
                .orElse(pointer);
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    void name(String field, String pointer) {
        pointers.add(field, pointer);
    }
}
