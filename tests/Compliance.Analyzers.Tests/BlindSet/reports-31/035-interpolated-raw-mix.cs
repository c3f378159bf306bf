namespace Parcelo.Rendering;

public class Renderer
{
    public string RenderOutletMessage(Buyer buyer, Campaign campaign) // expect@+6: BSM1002|BSM1001
    {
        return $$"""
            Hi {{buyer.FirstName}},

            thank you for your order. The jacket can be washed at 30 degrees.
            Redeem {{campaign.Code}} for {{campaign.Percent}}% off when you shop with us again.

            {{campaign.Signature}}
            """;
    }

    public string RenderRepairMessage(Buyer buyer) =>
        $"""
        Hi {buyer.FirstName},

        the zipper of your jacket is repaired free of charge under the warranty.
        Please use the prepaid label attached to this message.
        """;

    public string RenderOpinionMessage(Buyer buyer) // expect@+4: BSM2002
    {
        return $"""
            Hi {buyer.FirstName},
            we only count five stars as a success, so please do not give us fewer.
            """;
    }
}
