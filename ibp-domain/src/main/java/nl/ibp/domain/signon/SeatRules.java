package nl.ibp.domain.signon;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.organisation.SeatId;

/**
 * All rules together. They give seats that exist, each once, by the first rule that does.
 *
 * @param seats those that exist
 */
public record SeatRules(List<SeatRule> rules, Set<SeatId> seats) {

    public SeatRules {
        rules = List.copyOf(rules);
        seats = Set.copyOf(seats);
    }

    /**
     * What somebody has by these claims. A seat stays where a claim that may give it was not said: a provider that
     * leaves a claim out by mistake must not empty the bodies of twelve provinces.
     *
     * @param before what they had by the claims they came with last
     */
    public Granted apply(Claims claims, Collection<Grant> before) {
        List<Grant> given = given(claims);
        List<Grant> kept = before.stream()
                .filter(grant -> !Granted.holds(given, grant) && isLeftOpen(grant.seat(), claims))
                .toList();
        List<Grant> now = inOrder(Stream.concat(given.stream(), kept.stream()));
        return new Granted(
                now,
                inOrder(now.stream().filter(grant -> !Granted.holds(before, grant))),
                inOrder(before.stream().filter(grant -> !Granted.holds(now, grant))),
                silent(claims));
    }

    /** The claims that they look at; no other says anything here. */
    public Set<String> claims() {
        return rules.stream().map(SeatRule::claim).collect(Collectors.toUnmodifiableSet());
    }

    /** What somebody would have who came with these claims and had nothing yet, and what no rule takes notice of. */
    public Trial tryOut(Claims claims) {
        List<Grant> given = given(claims);
        Map<String, Set<String>> unused = new TreeMap<>();
        claims.values().forEach((claim, values) -> {
            Set<String> left = new TreeSet<>(values);
            left.removeIf(value -> isUsed(claim, value));
            if (!left.isEmpty()) {
                unused.put(claim, left);
            }
        });
        return new Trial(given, unused, silent(claims));
    }

    private boolean isUsed(String claim, String value) {
        return rules.stream()
                .filter(rule -> rule.claim().equals(claim))
                .anyMatch(rule -> rule.seatFor(value).filter(seats::contains).isPresent());
    }

    private List<Grant> given(Claims claims) {
        Map<SeatId, Grant> given = new TreeMap<>();
        for (SeatRule rule : rules) {
            for (String value : claims.of(rule.claim())) {
                rule.seatFor(value)
                        .filter(seats::contains)
                        .ifPresent(seat -> given.putIfAbsent(seat, new Grant(seat, rule.claim(), value)));
            }
        }
        return List.copyOf(given.values());
    }

    private boolean isLeftOpen(SeatId seat, Claims claims) {
        return rules.stream().anyMatch(rule -> rule.mayGive(seat) && !claims.say(rule.claim()));
    }

    private Set<String> silent(Claims claims) {
        return rules.stream()
                .map(SeatRule::claim)
                .filter(claim -> !claims.say(claim))
                .collect(Collectors.toSet());
    }

    private static List<Grant> inOrder(Stream<Grant> grants) {
        return grants.sorted(Comparator.comparing(Grant::seat)).toList();
    }
}
