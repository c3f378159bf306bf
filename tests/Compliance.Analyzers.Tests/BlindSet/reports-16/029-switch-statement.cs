namespace Sellsmith.Amazon
{
    public class ReplyEngine
    {
        private readonly IMessageGateway gateway;

        public ReplyEngine(IMessageGateway gateway) => this.gateway = gateway;

        public void Answer(BuyerMessage m)
        {
            string reply;
            switch (m.Category)
            {
                case "NOT_RECEIVED":
                    reply = "We are sorry about the wait. The parcel was returned to us with a torn label; a new one leaves tonight.";
                    break;
                case "BAD_QUALITY":
                    reply = "We hear you. Keep the chair, say nothing in the reviews, and seventy percent is yours again."; // expect: BSM2001|BSM2003|BSM1003
                    break;
                case "PRICE_MATCH":
                    reply = "Order now, and whatever the gap to that other shop is, we hand it to you by Zelle."; // expect: BSM1004|BSM1001
                    break;
                case "ASSEMBLY":
                    reply = "Screw B goes in before screw A, the leaflet has them swapped.";
                    break;
                default:
                    reply = "Could you send us a picture of the label on the underside?";
                    break;
            }

            gateway.Reply(m.ThreadId, reply);
        }
    }
}
