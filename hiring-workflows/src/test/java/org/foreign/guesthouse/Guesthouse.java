package org.foreign.guesthouse;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Component;

/** An application of somebody else's, with Camunda, that has our library on its class path besides. */
@SpringBootApplication
class Guesthouse {

    /** What its own diagram calls. */
    @Component("kettle")
    public static class Kettle {

        public String brew(String herb) {
            return "a cup of " + herb + " tea";
        }
    }
}
