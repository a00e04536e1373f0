package nl.ibp.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MapPositionTest {

    @Test
    void findsPlaceInDrawing() {
        MapPosition utrecht = new MapPosition(5.12, 52.09);

        assertThat(utrecht.x()).isCloseTo(277.7, within(0.5));
        assertThat(utrecht.y()).isBetween(370.0, 410.0);
    }

    @Test
    void findsPositionOfPlaceInDrawing() {
        MapPosition foodValley = new MapPosition(5.67, 52.0);

        MapPosition back = MapPosition.at(foodValley.x(), foodValley.y());

        assertThat(back).isEqualTo(foodValley);
    }

    @Test
    void knowsAllTwelveProvinces() {
        assertThat(ProvinceShapes.NETHERLANDS.provinces()).hasSize(12).allSatisfy(shape -> assertThat(shape.code())
                .matches("pv(2\\d|3[01])"));
    }
}
