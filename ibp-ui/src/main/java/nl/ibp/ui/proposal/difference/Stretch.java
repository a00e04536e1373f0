package nl.ibp.ui.proposal.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A stretch of two texts, in lines or in words: the same in both, or what the one has where the other has else. */
record Stretch(boolean isSame, List<String> before, List<String> after) {

    /** In turns the same and different. Space around words is no difference; the end of a line is one. */
    static List<Stretch> of(List<String> before, List<String> after) {
        // The usual way of comparing needs memory by the square of what differs, and whoever writes decides how much.
        MyersDiffWithLinearSpace<String> comparing = new MyersDiffWithLinearSpace<>(Stretch::isSame);
        List<Stretch> stretches = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, after, comparing, null, true).getDeltas()) {
            add(stretches, of(delta));
        }
        return stretches;
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equals(other.strip()) && one.endsWith("\n") == other.endsWith("\n");
    }

    private static Stretch of(AbstractDelta<String> delta) {
        return new Stretch(
                delta.getType() == DeltaType.EQUAL,
                delta.getSource().getLines(),
                delta.getTarget().getLines());
    }

    // It tells what came and what went at one place one after the other.
    private static void add(List<Stretch> stretches, Stretch next) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).isSame() == next.isSame()) {
            stretches.set(last, stretches.get(last).with(next));
        } else {
            stretches.add(next);
        }
    }

    private Stretch with(Stretch next) {
        return new Stretch(isSame, joined(before, next.before), joined(after, next.after));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
