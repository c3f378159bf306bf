namespace Kepler.Tools.Outreach;

public class OutreachWriter
{
    public string WriteEnglish(Buyer buyer, Offer offer)
    {
        // expect@+5: BSM1001|BSM1002
        // expect@+7: BSM3001
        var message = $$"""
            Hi {{buyer.FirstName}},

            we take {{offer.Percent}}% off the price if you come back before {{offer.Until:d MMM}}.

            The telescope must be aligned before the first use, see chapter 3.
            A full course is on youtube.com/@kepler-scopes.

            Clear skies,
            Kepler Optics
            """;
        return message;
    }

    public string WriteCollimation(Buyer buyer) => $"""
        Hi {buyer.FirstName},

        the mirror of order {buyer.OrderId} left our plant out of line. We exchange the tube for free;
        the courier takes the old one along.

        Kepler Optics
        """;
}
