package nl.ibp;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one application: components and routes of every module live under this package. */
@SpringBootApplication
public class IbpApplication {

    public static void main(String[] args) {
        SpringApplication.run(IbpApplication.class, args);
    }
}
