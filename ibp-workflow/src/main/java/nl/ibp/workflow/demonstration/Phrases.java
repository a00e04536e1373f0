package nl.ibp.workflow.demonstration;

import java.util.List;

/**
 * What people say in the demonstration, as {@code demonstration/phrases.json} has it.
 *
 * @param exampleAmount what stands beside an amount, for the memo names none
 * @param commitment what the Rijk answers
 */
record Phrases(
        List<String> remarks,
        List<String> conditions,
        List<String> objections,
        List<String> returns,
        List<String> reasons,
        List<String> upholding,
        String exampleAmount,
        String commitment,
        Letter letter,
        Proposal proposal) {

    /** A college's letter to its States; {@code {title}} stands for the initiative. */
    record Letter(String subject, String text) {

        String subjectFor(Initiative initiative) {
            return filled(subject, initiative);
        }
    }

    /** What a college proposes to its States and what becomes of it; {@code {title}} stands for the initiative. */
    record Proposal(
            String title,
            String text,
            String expense,
            String cover,
            String amendmentTitle,
            String amendment,
            String cutTitle,
            String cut,
            String reservation) {

        String titleFor(Initiative initiative) {
            return filled(title, initiative);
        }

        String expenseFor(Initiative initiative) {
            return filled(expense, initiative);
        }
    }

    private static String filled(String text, Initiative initiative) {
        return text.replace("{title}", initiative.title());
    }
}
