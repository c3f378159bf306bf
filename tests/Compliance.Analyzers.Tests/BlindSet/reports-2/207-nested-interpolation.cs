using System.Globalization;

namespace Garnet.Texts;

public class GoodwillText
{
    public string Build(Order o, decimal amount) =>
        $"Dear {o.Buyer,-12}, {(o.IsLate ? $"sorry for the {o.Days:N0} days of delay" : "thank you for waiting")}. We add a {amount:C0} voucher for your next purchase."; // expect: BSM1002|BSM1006|BSM1003

    public string Lawful(Order o, decimal amount) =>
        $"Dear {o.Buyer,-12}, {(o.IsLate ? $"sorry for the {o.Days:N0} days of delay" : "thank you for waiting")}. We refunded {amount:C0} of this order today.";
}
