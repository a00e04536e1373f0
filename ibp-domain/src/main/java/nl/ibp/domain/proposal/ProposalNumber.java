package nl.ibp.domain.proposal;

/** The number people call a proposal by: {@code IBP-2026-014}, counted within a year. */
public record ProposalNumber(int year, int sequence) {

    public static ProposalNumber parse(String text) {
        String[] parts = text.split("-");
        return new ProposalNumber(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return "IBP-%d-%03d".formatted(year, sequence);
    }
}
