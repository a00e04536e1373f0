package nl.ibp.ui.component;

/**
 * How many proposals are at one step of the path.
 *
 * @param late how many of them are past their term
 * @param href where these proposals are listed
 */
public record PathFigure(String label, int count, int late, String href) {}
