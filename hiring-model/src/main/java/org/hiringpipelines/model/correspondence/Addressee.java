package org.hiringpipelines.model.correspondence;

import java.util.Objects;

/**
 * Who gets a mail.
 *
 * @param name as the greeting says it; may be null
 * @param address the e-mail address
 */
public record Addressee(String name, String address) {

    public Addressee {
        Objects.requireNonNull(address, "address");
    }
}
