namespace Fjord.Bulk;

public class Broadcaster
{
    public void Run(Order order)
    {
        SendParts(order.BuyerAddress,
            "Hello " + order.BuyerName + ",",
            "the kayak was shipped in two parcels.",
            "Contact us on WhatsApp +47 912 34 567 if only one arrives."); // expect: BSM3002|BSM3003
    }

    private void SendParts(string to, params string[] messageLines) => _mailer.Send(to, string.Join("\n", messageLines));
}
