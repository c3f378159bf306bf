namespace Parcelo.Wire;

public static class BuyerPayloads
{
    public static ReadOnlySpan<byte> DeliveredMessage =>
        "Dear customer, your heater was delivered. Keep curtains one metre away from it."u8;

    public static ReadOnlySpan<byte> ReviewMessage =>
        "Dear customer, five bright stars for the heater would warm our hearts."u8; // expect: BSM2002

    public static ReadOnlySpan<byte> RebateMessage =>
        "Dear customer, the mail-in rebate of 15 dollars is paid to your PayPal."u8; // expect: BSM1004

    public static string RecallMessage(string lot) =>
        @"Dear customer, heaters of lot " + lot + @" may overheat. Unplug yours now; the refund is on its way.";

    // expect@+4: BSM1007
    public static string SpringMessage() =>
        @"Dear customer,
winter is nearly over.
Our brand-new fans are in the shop now, quiet and pretty.
Have a good week.";
}
