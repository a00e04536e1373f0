package nl.ibp.domain.organisation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * When a figure of several provinces together may be told to one of them: where it rests on enough cases of enough others
 * that it is nobody's, and no other figure that is told can be set off against it to leave fewer.
 */
public final class JointFiguresPolicy {

    public static final int LEAST_CASES = 5;
    public static final int LEAST_PROVINCES = 3;

    private JointFiguresPolicy() {}

    /**
     * Cases of others that no question tells apart.
     *
     * @param key by which questions take or leave them
     */
    public record Part<K>(K key, int cases, Set<ProvinceCode> provinces) {

        public Part {
            provinces = Set.copyOf(provinces);
        }
    }

    /** Without any case of others a figure is of one's own, or there is none. */
    public static boolean isEnough(int cases, int provinces) {
        return cases == 0 || (cases >= LEAST_CASES && provinces >= LEAST_PROVINCES);
    }

    /**
     * Which questions are answered, of all that could be asked at one moment.
     *
     * @param questions those one would rather have answered first
     * @param isIn a question takes the cases of a part
     */
    public static <Q, K> List<Q> answered(
            List<Q> questions, List<Part<K>> parts, BiPredicate<? super Q, ? super K> isIn) {
        List<Q> answered = new ArrayList<>();
        List<BitSet> told = new ArrayList<>();
        for (Q question : questions) {
            BitSet taken = new BitSet();
            for (int part = 0; part < parts.size(); part++) {
                taken.set(part, isIn.test(question, parts.get(part).key()));
            }
            if (isEnough(parts, taken) && told.stream().allMatch(other -> leavesNoFew(parts, taken, other))) {
                answered.add(question);
                told.add(taken);
            }
        }
        return answered;
    }

    private static <K> boolean leavesNoFew(List<Part<K>> parts, BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return isEnough(parts, both) && isEnough(parts, without(one, other)) && isEnough(parts, without(other, one));
    }

    private static BitSet without(BitSet one, BitSet other) {
        BitSet left = (BitSet) one.clone();
        left.andNot(other);
        return left;
    }

    private static <K> boolean isEnough(List<Part<K>> parts, BitSet taken) {
        int cases = 0;
        Set<ProvinceCode> provinces = new HashSet<>();
        for (int part = taken.nextSetBit(0); part >= 0; part = taken.nextSetBit(part + 1)) {
            cases += parts.get(part).cases();
            provinces.addAll(parts.get(part).provinces());
            if (cases >= LEAST_CASES && provinces.size() >= LEAST_PROVINCES) {
                return true;
            }
        }
        return cases == 0;
    }
}
