namespace PeakMoss.Resources;

/// <summary>Hand-written replacement for BuyerMessages.resx.</summary>
public static class BuyerMessagesRes
{
    public static string Get(string key, string culture) => culture.StartsWith("zh") ? Zh(key) : En(key);

    private static string En(string key) => key switch
    {
        "Msg.Seal" => "Hello, a dented lid is cosmetic. A broken seal is not: tell us and we'll send a new bottle.",
        "Msg.Again" => "Hello, our robot noticed you're nearly out. The subscribe crowd gets a secret code; reply SECRET and you will too.", // expect: BSM1002
        "Msg.Bundle" => "Hello, folks who bought the zinc also fell for our vitamin D drops. Go have a look!", // expect: BSM1007
        _ => string.Empty,
    };

    private static string Zh(string key) => key switch
    {
        "Msg.Seal" => "您好，瓶盖轻微凹陷不影响使用；若封口破损，请告知，我们会补寄一瓶。",
        "Msg.Again" => "您好，老顾客复购可领十元代金券，回复“要”即可获得。", // expect: BSM1002|BSM1001
        "Msg.Bundle" => "您好，加微信 peakmoss_k 领取营养师一对一方案。", // expect: BSM3002|BSM3003
        _ => string.Empty,
    };
}
