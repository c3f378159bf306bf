namespace Pittenweem
{
    public static class Buyer
    {
        public static void SendMessage(string order, string text) => Outbox.Put(order, text);
        public static void ReplyTo(string thread, string text) => Outbox.PutReply(thread, text);
    }

    public class Flows
    {
        public void All(string order, string thread)
        {
            Buyer.SendMessage(order, "The size you chose is printed too small on the label; the shoes are a UK 9, as ordered.");
            Buyer.SendMessage(order, "The driver could not find your house. Is there a landmark near it?");
            Buyer.ReplyTo(thread, "No, we have no coupon for this item, and we can't send one.");
            Buyer.ReplyTo(thread, "You are right, two lamps were charged. One was refunded today.");
            Buyer.ReplyTo(thread, "If you no longer want the order, you can cancel it until tonight; nothing is charged.");
        }
    }
}
