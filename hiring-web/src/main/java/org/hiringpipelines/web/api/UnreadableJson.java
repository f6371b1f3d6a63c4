package org.hiringpipelines.web.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.hiringpipelines.model.Refusal;

/** Tells the sender of a JSON body what is wrong with it and where, in place of the parser's own words. */
final class UnreadableJson {

    private UnreadableJson() {}

    /** The refusal that says why {@code failure} came about. */
    static Refusal refusal(JsonProcessingException failure) {
        if (failure instanceof MismatchedInputException mismatch) {
            return new Refusal(path(mismatch), expected(mismatch));
        }
        if (failure instanceof JsonEOFException) {
            return new Refusal(
                    "",
                    "The JSON ends too early" + at(failure)
                            + ". A quotation mark, a brace or a bracket is not closed.");
        }
        if (failure.getOriginalMessage() != null && failure.getOriginalMessage().startsWith("Duplicate field")) {
            return new Refusal(
                    "", "A member stands twice in the same object" + at(failure) + ". Keep the one that is meant.");
        }
        if (failure instanceof StreamConstraintsException) {
            return new Refusal("", "The JSON is larger or nested deeper than anything that is asked for here.");
        }
        return new Refusal(
                "",
                "This is not valid JSON" + at(failure)
                        + ". Look there for a missing comma, colon or quotation mark, and send it as UTF-8.");
    }

    private static String expected(MismatchedInputException mismatch) {
        if (mismatch instanceof UnrecognizedPropertyException unknown) {
            return "There is no such member. There are: "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        Class<?> type = mismatch.getTargetType();
        if (mismatch.getOriginalMessage().contains("Trailing token")) {
            return "The JSON is complete, yet more text follows. Send one object.";
        }
        if (type == String.class) {
            return mismatch.getOriginalMessage().contains("U+0000")
                    ? "This text contains the character U+0000, which is no part of any text. Take it out."
                    : "Text in quotation marks is expected here.";
        }
        return type != null && Collection.class.isAssignableFrom(type)
                ? "A list, such as [ … ], is expected here."
                : "An object, such as { … }, is expected here.";
    }

    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String at(JsonProcessingException failure) {
        JsonLocation location = failure.getLocation();
        return location == null
                ? ""
                : " at line " + location.getLineNr() + ", column " + Math.max(1, location.getColumnNr());
    }
}
