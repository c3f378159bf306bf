using System;

namespace Agency.Orbit.MessageEngine;

public class TemplateFiller
{
    // expect@+4: BSM1006|BSM1005|BSM1007
    private const string VipTemplate =
        @"Dear %BuyerName%,
your vacuum filter can be rinsed under cold water.
Members of our VIP club are the first to test new cleaners at home, and you are invited.
%ShopName%";

    public string Vip(string buyer) => VipTemplate.Replace("%BuyerName%", buyer).Replace("%ShopName%", "Orbit Clean");

    public string Discount(string buyer, string pct) =>
        "Dear %BuyerName%, %Discount% off is waiting for you if you order the spare filters this month." // expect: BSM1001|BSM1006
            .Replace("%BuyerName%", buyer)
            .Replace("%Discount%", pct);

    public string Survey(string buyer) =>
        $"Dear {buyer}, please answer three questions about the cleaner at https://forms.orbit-clean.example/s/42, thank you."; // expect: BSM3001

    public string FilterLost(string buyer) =>
        $"Dear {buyer}, the second filter was not in the box. It is on its way, free of charge.";
}
