using System;

namespace Juniper.Outbox;

public class OutboxMessageFactory
{
    public string CreateDelivered(string buyer)
    {
        return string.Concat(
            "Dear ", buyer, ", ",
            "your planter has been handed over by the carrier. ",
            "Refer a friend and you both earn store credit. ", // expect: BSM1006
            "Sincerely, Juniper");
    }

    public string CreateNegative(string buyer)
    {
        return string.Join(
            Environment.NewLine,
            "Dear " + buyer + ",",
            "we have sent a replacement planter, it arrives on Friday.",
            "In return we kindly ask you to delete your negative review.", // expect: BSM2004|BSM2001
            "Sincerely, Juniper");
    }

    public string CreatePayment(string buyer)
    {
        var lines = new[] { "Dear " + buyer + ",", "to save the fees, pay the second planter by bank transfer to our account.", "Sincerely, Juniper" }; // expect: BSM3003
        return string.Join("\n", lines);
    }
}
