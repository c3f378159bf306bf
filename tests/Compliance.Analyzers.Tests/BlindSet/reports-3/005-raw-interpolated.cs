using Tallgrass.Sellers.Integration;

namespace Tallgrass.Sellers.Templates;

public static class DamagedInTransit
{
    public static string Build(Shipment s, Money refund)
    {
        return $"""
            Hello {s.Recipient},

            The carrier scanned your parcel as damaged at {s.LastHub}. We refunded {refund} for order {s.OrderId}; the bank usually needs 3-5 days.

            Best,
            Tallgrass Support
            """;
    }

    // expect@+9: BSM1005
    // marketing wanted a softer version of the letter, see TG-2114
    public static string BuildFriendly(Shipment s, string agent, string gift) =>
        $$"""
        Hello {{s.Recipient}},

        The carrier scanned your parcel as damaged at {{s.LastHub}}.
        A new one left Dayton today and should reach you by Friday.

        We would also like to surprise you with a free {{gift}}: tell us which colour you like.

        {{agent}}, Tallgrass Support
        """;

    // expect@+4: BSM1002
    public static string Json(string orderId, string code, int cents)
    {
        var payload = $$"""
            { "amazonOrderId": "{{orderId}}", "text": "We are sorry for the damaged box. Your personal coupon {{code}} is worth {{cents}} cents." }
            """;
        return payload;
    }
}
