package nl.ibp.workflow.monitoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ibp.domain.organisation.JointFiguresPolicy;
import nl.ibp.domain.organisation.JointFiguresPolicy.Part;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ThemeNumber;
import org.jspecify.annotations.Nullable;

/** Cases of other provinces, so that it can be settled which figures of all together may be told to one of them. */
final class JointCases {

    private record Key(int time, int themes) {}

    private record Question(Period period, @Nullable ThemeNumber theme) {}

    private final JointPeriods periods;
    private final List<Set<ThemeNumber>> themes;
    private final int[] cases;
    private final List<Set<ProvinceCode>> provinces = new ArrayList<>();

    JointCases(JointPeriods periods, List<Set<ThemeNumber>> themes) {
        this.periods = periods;
        this.themes = themes;
        cases = new int[periods.parts() * themes.size()];
        for (int part = 0; part < cases.length; part++) {
            provinces.add(new HashSet<>());
        }
    }

    /** @param ofThemes by its place among the themes that cases have together */
    void add(short day, int ofThemes, ProvinceCode province) {
        int time = periods.partOf(day);
        if (time >= 0) {
            int part = time * themes.size() + ofThemes;
            cases[part]++;
            provinces.get(part).add(province);
        }
    }

    // Always the same questions in the same order, whichever is asked, so that no two of them are answered that tell
    // too
    // much together.
    boolean tells(FigureFilter filter) {
        List<Question> questions = questions();
        Question question = new Question(filter.period(), filter.theme());
        List<Question> upToIt = questions.subList(0, questions.indexOf(question) + 1);
        return JointFiguresPolicy.answered(upToIt, parts(), this::isIn).contains(question);
    }

    // First without a theme: that is what most people look at.
    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        periods.all().forEach(period -> questions.add(new Question(period, null)));
        Set<ThemeNumber> all = new TreeSet<>();
        themes.forEach(all::addAll);
        all.forEach(theme -> periods.all().forEach(period -> questions.add(new Question(period, theme))));
        return questions;
    }

    private List<Part<Key>> parts() {
        List<Part<Key>> parts = new ArrayList<>();
        for (int part = 0; part < cases.length; part++) {
            if (cases[part] > 0) {
                parts.add(new Part<>(
                        new Key(part / themes.size(), part % themes.size()), cases[part], provinces.get(part)));
            }
        }
        return parts;
    }

    private boolean isIn(Question question, Key part) {
        boolean isOfTheme =
                question.theme() == null || themes.get(part.themes()).contains(question.theme());
        return isOfTheme && periods.isIn(part.time(), question.period());
    }
}
