namespace CopperKettle.Amz;

public class MixedLetters
{
    private readonly string _shop = "Copper Kettle";

    public string Polish(string buyer, decimal share) =>
        $"Hi {buyer}, " + @"the ""tarnish"" is wax. " + $"Wipe it off with warm water, or return the kettle to {_shop} for a refund." + '\n';

    public string Bonus(string buyer, decimal share) =>
        $"Hi {buyer}, " + @"snap a ""kettle selfie"", put it in a review" + $" and {share:P0} of the price comes back to you."; // expect: BSM2001|BSM1004

    public string Coupon(string buyer, string code)
    {
        // expect@+4: BSM1001|BSM1002
        return $$"""
            Hi {{buyer}},
            thank you for sending the lid back, it arrived today and we refunded it.
            You can save on the next kettle: voucher {{code}} is tied to your name.
            """;
    }

    public string Zh(string buyer) =>
        $"{buyer}您好，" + "铜壶表面的蜡用温水即可擦除。" +
        "追评配图" + "可得" + "十元话费。"; // expect: BSM2001|BSM1004|BSM1005
}
