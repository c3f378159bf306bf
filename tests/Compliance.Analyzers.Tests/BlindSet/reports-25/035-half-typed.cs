namespace Chenxi.Draft;

public class XinMoBan : MoBanBase
{
    public override string Code => "post_sale_v3";

    // TODO 运营还在改，先放着
    public override string BuildBuyerMessage(Ctx c)
    {
        var parts = new List<string>
        {
            "Hello " + c.Buyer + ", the bike light needs a first charge of four hours.",
            "Tag @chenxi.lights on Instagram with your ride.", // expect: BSM3002|BSM3001|BSM3003
            "Whoever sends us a review link by Friday gets the rear light on the house.", // expect: BSM2001
        };

        if (c.Store == "US"
            parts.Add("The strap was missing from this lot; yours is in the post.");

        var tail = c.
        return string.Join("\n", parts);
    }
}
