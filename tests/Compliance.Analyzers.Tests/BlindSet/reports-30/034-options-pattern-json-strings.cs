namespace Halden.Oms.Configuration;

public static class TenantDefaults
{
    public static MessagingTenant Brightwater => new()
    {
        TenantId = "brightwater",
        Locale = "en-US",
        BuyerMessages =
        {
            ["customs"] = "The customs office requires your tax number for order {orderId}. Please reply with the number.",
            ["care"] = "Leave your honest thoughts in a review, then forward us the link and receive a spare cartridge with our compliments.", // expect: BSM2001
            ["upsell"] = "May we introduce the Brightwater Pro, our newest jug? It filters twice as fast as the one you own.", // expect: BSM1007
            ["price"] = "Saw it for less elsewhere? Tell us where and we shall match that price for you.", // expect: BSM1001|BSM1003
            ["leak"] = "If the jug leaks, we will replace it at once; you need not send back the old one.",
        },
    };
}
