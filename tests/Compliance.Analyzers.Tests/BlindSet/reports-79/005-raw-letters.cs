using System.Globalization;

namespace PaperLantern.Amazon.Outbound;

internal static class RawLetters
{
    internal static string WarrantyLetter(string buyer, string orderId)
    {
        var until = System.DateTime.Today.AddYears(2); // expect@+8: BSM2001
        return $"""
            Hello {buyer},

            Your lamp from order {orderId} is covered against defects until {until.ToString("d", CultureInfo.InvariantCulture)}.
            Should it flicker or fail, answer this message and we send a new unit.

            Keep the invoice, it is your proof of purchase.
            Post a review of the lamp and we will stretch that cover by a further twelve months.

            Paper Lantern support
            """;
    }

    internal static string PartLetter(string buyer) // expect@+6: BSM3001
    {
        return $"""
            Hello {buyer},

            The missing shade ring left our warehouse this morning.
            Assembly films and our whole range are waiting for you on www.paperlantern-living.com today.
            """;
    }

    internal static string VoltageLetter(string buyer) =>
        $"""
            Hello {buyer},

            The lamp works on 110 and on 230 volts, no adapter is needed.
            """;
}
