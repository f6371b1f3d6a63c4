package org.hiringpipelines.app.kept;

/** An application that has ended, as its tables tell. */
record Ended(String application, String candidate, String outcome) {}
