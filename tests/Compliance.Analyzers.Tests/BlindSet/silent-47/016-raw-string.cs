namespace Saltbox.Internal;

public static class StaffHandbook
{
    public const string MessagingChapter = """
        Chapter 4: What our agents never write to Amazon buyers

        - No coupons, no promo codes, no "10% off your next order".
        - No gift cards or free products, least of all for a review.
        - Nobody asks for five stars or for the removal of a bad review.
        - No phone numbers, no WhatsApp, no link to our web shop.

        Whoever is unsure asks the compliance desk before sending.
        """;

    public const string QuarterlyReport = """
        Discount costs rose by 12% because the coupon for the bread box ran all summer.
        Cashback partners brought 310 orders to the web shop.
        """;
}
