package nl.ibp.ui.chart;

/** What a shade or a mark in a drawing means. */
public record LegendItem(Shade shade, String meaning) {}
