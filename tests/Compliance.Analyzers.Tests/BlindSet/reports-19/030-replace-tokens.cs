namespace Sundial.Letters;

public static class TokenLetters
{
    const string Base = "Dear [Buyer], thank you for order [Order]. [Extra] Sincerely, [Shop]";

    public static string Coupon(Dictionary<string, string> v) => Base
        .Replace("[Buyer]", v["buyer"])
        .Replace("[Order]", v["order"])
        .Replace("[Extra]", "Enter %CouponCode% when you pay and %Discount% vanishes from the total.") // expect: BSM1002|BSM1001
        .Replace("[Shop]", v["shop"]);

    public static string Stars(Dictionary<string, string> v) => Base
        .Replace("[Buyer]", v["buyer"])
        .Replace("[Order]", v["order"])
        .Replace("[Extra]", "Only if you are thrilled with the clock: do let the world know in a review!") // expect: BSM2003|BSM2002
        .Replace("[Shop]", v["shop"]);

    public static string Delay(Dictionary<string, string> v) => Base
        .Replace("[Buyer]", v["buyer"])
        .Replace("[Order]", v["order"])
        .Replace("[Extra]", "Your clock left our workshop a day late; it comes on [Date].")
        .Replace("[Date]", v["date"])
        .Replace("[Shop]", v["shop"]);
}
