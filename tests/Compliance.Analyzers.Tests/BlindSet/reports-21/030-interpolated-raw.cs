namespace Lichtwerk.Service.Replies;

public class AntwortGenerator
{
    // expect@+8: BSM1003|BSM1005
    public string VerspaeteteLieferung(Order order) =>
        $"""
        Hello {order.Buyer},

        your parcel {order.Tracking} took nine days, which is too long.
        It was handed over to you yesterday at {order.DeliveredAt:HH:mm}.

        To make good for the wait we put 5 euros on a gift card for you.

        Lichtwerk service
        """;

    // expect@+5: BSM2001|BSM2004
    public string NachKritik(Order order, int stars) =>
        $$"""
        Hello {{order.Buyer}},
        we saw your {{stars}}-star review and the broken switch in the picture.
        Take the review offline and the full price goes back to your card the same day.
        {signature}
        """;

    public string KaputterSchalter(Order order) =>
        $"""
        Hello {order.Buyer},
        sorry about the broken switch. A new lamp is packed and leaves today, the old one may be thrown away.
        """;
}
