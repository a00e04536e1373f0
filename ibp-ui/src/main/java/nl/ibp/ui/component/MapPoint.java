package nl.ibp.ui.component;

/** A named point on the map. */
public record MapPoint(String name, MapPosition position) {}
