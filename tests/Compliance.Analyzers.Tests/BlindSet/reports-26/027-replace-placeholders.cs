namespace Bergstrom.Cycles.Amz;

public class PlaceholderMailer
{
    private const string Tpl = "Dear %Buyer%, your bicycle pump (order %Order%) qualifies you for %Discount% off the matching saddle bag."; // expect: BSM1001|BSM1007
    private const string TplTube = "Dear %Buyer%, the valve adapter for order %Order% sits under the handle.";

    public string BodyForPump(string buyer, string order, string discount) =>
        Tpl.Replace("%Buyer%", buyer).Replace("%Order%", order).Replace("%Discount%", discount);

    public string BodyForTube(string buyer, string order) =>
        TplTube.Replace("%Buyer%", buyer).Replace("%Order%", order);

    public string BodyForRating(string buyer, string order)
    {
        var body = "Dear #BUYER#, may we count on #STARS# for order #ORDER#? A positive review keeps our workshop going."; // expect: BSM2002
        return body.Replace("#BUYER#", buyer).Replace("#STARS#", "5 stars").Replace("#ORDER#", order);
    }
}
