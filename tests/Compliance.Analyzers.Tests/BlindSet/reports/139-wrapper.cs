namespace Tormentil.Core
{
    public class AmazonMailHelper
    {
        public static void SendBuyerMail(string relayAddress, string subject, string body)
        {
            Outbox.Push(relayAddress, subject, body);
        }
    }

    public class Caller
    {
        public void AfterDelivery(Order o)
        {
            AmazonMailHelper.SendBuyerMail(o.Relay, "Order " + o.Id, "The second pair of gloves was packed by mistake; please keep the pair you ordered and return the other with our label.");
            AmazonMailHelper.SendBuyerMail(o.Relay, "Order " + o.Id, "Loved the gloves? Tell the world with a five-star review!"); // expect: BSM2002|BSM2003
            AmazonMailHelper.SendBuyerMail(o.Relay, "Order " + o.Id, "Order directly via our Instagram @tormentil.gloves and skip the Amazon fees."); // expect: BSM3003|BSM3002
        }
    }
}
