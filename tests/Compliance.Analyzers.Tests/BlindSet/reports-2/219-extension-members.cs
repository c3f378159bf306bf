namespace Rowan.Texts;

public static class OrderMessages
{
    extension(Order order)
    {
        public string Shipped => $"Hi {order.Buyer}, your rake was shipped today.";

        public string AskForStars => $"Hi {order.Buyer}, rate the rake with five stars please and tell us, then we send you a pair of gloves for free."; // expect: BSM2001
    }
}
