namespace Inbox.Parsing;
public class BuyerIntent
{
    public string Detect(string body)
    {
        if (body.Contains("can I get a discount") || body.Contains("give me a coupon")) return "discount";
        if (body.StartsWith("I left a bad review", StringComparison.OrdinalIgnoreCase)) return "threat";
        return body switch { "能便宜点吗，给个优惠券" => "discount", _ => "other" };
    }
}
