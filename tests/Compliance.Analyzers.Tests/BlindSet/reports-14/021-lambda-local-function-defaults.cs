namespace Stillwater.Bath;

public static class Outbox
{
    public static void Queue(IBuyerMessageQueue queue, IEnumerable<Order> orders)
    {
        var thank = (string buyer, string line = "Thanks! Your next shower head is half price, just mention this message.") => $"Hi {buyer}. {line}"; // expect: BSM1001|BSM1006

        foreach (var o in orders)
        {
            if (o.GasketMissing)
                queue.SendToBuyer(o.Id, Apologize(o.Buyer));
            else if (o.Reviewed)
                queue.SendToBuyer(o.Id, Soften(o.Buyer));
            else
                queue.SendToBuyer(o.Id, thank(o.Buyer));
        }

        static string Apologize(string buyer, string remedy = "A bag with two gaskets is on its way, no return needed.") =>
            $"Hi {buyer}, our packer forgot the gasket. {remedy}";

        static string Soften(string buyer,
            string ask = "Any chance you rethink those two stars? The hose is fixed now.") => // expect: BSM2004
            $"Hi {buyer}. {ask}";
    }
}
