package org.hiringpipelines.app.scenario;

/** Where candidates and vendors answer. */
public final class Address {

    private Address() {}

    public static String ofSlot(String interview) {
        return "/api/interviews/" + interview + "/slot";
    }

    public static String ofAnswer(String offer) {
        return "/api/offers/" + offer + "/answer";
    }

    public static String ofClearance(String offer) {
        return "/api/offers/" + offer + "/clearances/BACKGROUND_CHECK";
    }

    public static String ofReport(String offer) {
        return "/sheets/offers/" + offer + "/clearances/BACKGROUND_CHECK/report";
    }

    public static String ofWithdrawal(String application) {
        return "/api/applications/" + application + "/withdrawal";
    }
}
