using System.Text.Json;

namespace Bot.Payloads;

public class PayloadBuilder
{
    public string OutOfStock(string orderId) => $$"""
        { "orderId": "{{orderId}}", "text": "The blue beanie cannot be shipped; we have refunded you in full." }
        """;

    public string Promo(string orderId, string buyer, string coupon_code)
    {
        // expect@+5: BSM1002|BSM1001
        return $$"""
            {
              "orderId": "{{orderId}}",
              "buyer": "{{buyer}}",
              "text": "Hello {{buyer}}, treat yourself: enter {{coupon_code}} at checkout and save 5 pounds on your next beanie."
            }
            """;
    }

    // template engine variant, holes stay in the text
    public const string Liquid = "Hi {{buyer.first_name}}, claim your voucher {{coupon_code}} before {{expires}}."; // expect: BSM1002

    public const string LiquidSize = "Hi {{buyer.first_name}}, which size do you need instead of {{item.size}}? The exchange is free.";
}
