namespace DeskLark.Macros;

public static class StarterMacroPack
{
    // expect@+8: BSM1002|BSM1006|BSM1001
    // expect@+9: BSM2001|BSM2004
    // expect@+9: BSM3002|BSM3003
    public const string Json = """
        {
          "pack": "amazon-starter",
          "macros": [
            { "name": "Refund done", "body": "Hi {{customer.first}}, we refunded the full amount for order {{order.id}} this morning. You need not send anything back." },
            { "name": "Say thanks", "body": "Hi {{customer.first}}, grab code {{promo.code}} at checkout the next time you stop by, it's on the house." },
            { "name": "Where is it", "body": "Hi {{customer.first}}, the carrier shows your parcel at the local depot. It will be delivered tomorrow." },
            { "name": "Upset customer", "body": "Hi {{customer.first}}, take the review down and we'll send the money back the same day." },
            { "name": "Call me", "body": "Hi {{customer.first}}, it's quicker on the phone: ring Maya at 415-555-0138 any weekday." }
          ]
        }
        """;
}
