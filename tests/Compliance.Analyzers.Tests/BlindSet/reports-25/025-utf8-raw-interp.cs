using System.Net;

namespace Hulu.Gateway;

public sealed class MaiJiaSmtpWriter
{
    // expect@+1: BSM1002|BSM1001
    private static ReadOnlySpan<byte> PromoBody => "Dear buyer, GREEN15 is your personal promo code for the next garden hose."u8;

    private static ReadOnlySpan<byte> RefundBody => "Dear buyer, the full refund for the garden hose has been issued today."u8;

    public string BuildFollowUpMail(string buyer, string orderId)
    {
        // expect@+5: BSM2004|BSM2001
        return $"""
            Dear {buyer},

            we saw what you wrote about the hose in order {orderId}.
            Once that comment has disappeared from the product page,
            the second half of your money will follow.

            Kind regards
            """;
    }
}
