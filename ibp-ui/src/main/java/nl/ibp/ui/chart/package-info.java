/**
 * Pictures of figures, drawn on the server as SVG.
 *
 * <p>A page shows a {@link nl.ibp.ui.chart.Chart}: a title, a {@link nl.ibp.ui.chart.Drawing} and the table that says the
 * same, which stands beside it or is folded away. There are four drawings: {@link nl.ibp.ui.chart.BarChart} (how much of
 * each), {@link nl.ibp.ui.chart.MonthChart} (how many in each month), {@link nl.ibp.ui.chart.RangeChart} (from where to
 * where) and {@link nl.ibp.ui.chart.TimeAxis} (when). They are made of figures, texts and addresses and know neither
 * pages nor translations; {@link nl.ibp.ui.chart.Scale} says where a figure or a day stands.
 *
 * <p>Lengths across are percentages and texts have their own size, so that a drawing is as readable on a telephone as
 * beside another one; what is said stands above what is drawn, where there is always room. Colours come from
 * {@code chart.css} ({@link nl.ibp.ui.chart.Shade}), and what a colour says a word or a number says too. Bars are links
 * only where they lead somewhere. {@link nl.ibp.ui.chart.PictureDownloads} offers any SVG on a page as a picture.
 */
@NullMarked
package nl.ibp.ui.chart;

import org.jspecify.annotations.NullMarked;
