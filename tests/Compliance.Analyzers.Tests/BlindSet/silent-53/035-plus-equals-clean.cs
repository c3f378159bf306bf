namespace Heron.Oms.Support
{
    public partial class ClaimReplyWriter
    {
        public string WriteReply(Claim claim)
        {
            string reply = "Hello " + claim.CustomerName + ",\n";
            switch (claim.Kind)
            {
                case "leak":
                    reply += "the valve of your air mattress leaks, as your picture shows. ";
                    reply += "We refund the mattress in full; ";
                    reply += "you need not send it back.\n";
                    break;
                case "pump":
                    reply += "the pump was left out of the parcel. ";
                    reply += "It leaves today ";
                    reply += "free of charge.\n";
                    break;
                case "late":
                    reply += "the express fee of your order was refunded, ";
                    reply += "because the parcel came a day late.\n";
                    break;
                default:
                    reply += "please tell us the number printed beside the valve.\n";
                    break;
            }
            return reply + "Heron Camping";
        }
    }
}
