using System.Text.Json.Nodes;

namespace Parley.Bot.Payloads;

public static class AmazonChatPayloads
{
    public static JsonObject Photos(string buyer) => new()
    {
        ["role"] = "seller",
        ["recipient"] = buyer,
        ["text"] = "Please send us one picture of the plug and one of the rating plate on the back.",
    };

    public static JsonObject Manual(string buyer) => new()
    {
        ["role"] = "seller",
        ["recipient"] = buyer,
        ["text"] = "There is a film about fitting the blind at youtu.be/bl1nd-fit, that is the quickest way to learn it.", // expect: BSM3001
    };

    public static JsonObject Balance(string buyer) => new()
    {
        ["role"] = "seller",
        ["recipient"] = buyer,
        ["text"] = "Your loyalty balance stands at 120 points, 80 more and the next blind costs you nothing.", // expect: BSM1006
    };

    public static JsonObject Rebate(string buyer, string amount) => new()
    {
        ["role"] = "seller",
        ["recipient"] = buyer,
        ["text"] = $"Hi {buyer}, order a second blind at the normal price, tell us the number and {amount} comes back to you in crypto or by cheque.", // expect: BSM1004
    };

    public static JsonObject Bracket(string buyer) => new()
    {
        ["role"] = "seller", ["recipient"] = buyer, ["text"] = "The missing bracket is in the post, second class, nothing to pay.",
    };
}
