namespace Cordage.Climbing.Messaging;

public sealed class TemplateFiller
{
    const string ReturnInfo = "Hello {{buyer}}, print the free label from Your Orders and drop the helmet at any post office before {{deadline}}.";

    const string Recheck = "Hello {{buyer}}, how is the harness? Write about it on Amazon, send us the link and we return {{amount}} of the price."; // expect: BSM2001

    private static readonly string SeasonMail = "Hello {{buyer}}, {{coupon_code}} is your personal code: it takes {{percent}} percent off your next rope."; // expect: BSM1002|BSM1001

    public string Fill(string kind, Buyer buyer, IReadOnlyDictionary<string, string> values)
    {
        string template = kind switch
        {
            "return" => ReturnInfo,
            "recheck" => Recheck,
            _ => SeasonMail,
        };

        foreach (var (key, value) in values)
        {
            template = template.Replace("{{" + key + "}}", value);
        }

        return template.Replace("{{buyer}}", buyer.FirstName);
    }

    public string Swap(Buyer buyer, string wrong, string right) =>
        "Hello [NAME], we packed the [WRONG] carabiner where the [RIGHT] one belonged. The right one is on its way and you owe us nothing."
            .Replace("[NAME]", buyer.FirstName)
            .Replace("[WRONG]", wrong)
            .Replace("[RIGHT]", right);

    public string Private(Buyer buyer) =>
        "Hello [NAME], skip Amazon next time: pay us by PayPal and you save the fees."   // expect: BSM3003
            .Replace("[NAME]", buyer.FirstName);
}
