package nl.ibp.domain.forecast;

import nl.ibp.domain.organisation.BodyId;

/**
 * What one of several bodies has still to do in a step.
 *
 * @param body a committee, or the States of a province
 * @param begun its stop has begun; else all of it is to come
 * @param at where it is, or begins
 * @param spent working days it is there; 0 when it has not begun
 */
public record Part(BodyId body, boolean begun, Stop at, int spent) implements Comparable<Part> {

    public Part {
        if (!at.isPart() || spent < 0 || (!begun && spent > 0)) {
            throw new IllegalArgumentException("%s at %s for %d days".formatted(body, at, spent));
        }
    }

    public static Part toCome(BodyId body, Stop begins) {
        return new Part(body, false, begins, 0);
    }

    public static Part underWay(BodyId body, Stop at, int spent) {
        return new Part(body, true, at, spent);
    }

    /** Those dossiers are alike that differ in the order of bodies only. */
    @Override
    public int compareTo(Part other) {
        return body.compareTo(other.body);
    }
}
