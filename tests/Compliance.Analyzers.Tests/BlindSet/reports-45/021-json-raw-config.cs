namespace Quayside.Config;

public static class DefaultConfig
{
    /* shipped with the product; customers edit it afterwards */
    // expect@+8: BSM2002
    // expect@+8: BSM1002|BSM1001
    public const string BuyerMessagesJson = """
        {
          "marketplace": "ATVPDKIKX0DER",
          "buyerMessages": {
            "delivered": "Hello {{name}}, your order {{orderId}} was left at the front door by the carrier.",
            "returned": "Hello {{name}}, we received the return and issued the refund.",
            "review": "Hello {{name}}, please rate us five stars if we did our job well.",
            "winback": "Hello {{name}}, it's been a while! Use {{promoCode}} at checkout and save $5."
          }
        }
        """;
}
