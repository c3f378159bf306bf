namespace Nuoya.Reviews;

public static class StarReply
{
    public static string BuildForBuyer(int stars, string buyer, string orderId) => stars switch
    {
        5 => $"Hi {buyer}, thank you for telling us the kettle works well. For order {orderId} the two years warranty already started.",
        4 => $"Hi {buyer}, only one star missing! Could you make it to five? We give the lid for free if you do.", // expect: BSM2001
        3 => $"Hi {buyer}, we are sorry the handle of order {orderId} is loose. A new handle is on the way, no charge.",
        2 => $"Hi {buyer}, after we sent you the new motor, please go back to your review and improve the rating, thanks for understanding.", // expect: BSM2004
        _ => $"Hi {buyer}, we will report your account and our lawyer will contact you, if this false words stay online one more day." // expect: BSM4003
    };

    public static string Shorten(string s, int max) => s.Length <= max ? s : s[..max] + "…";
}
