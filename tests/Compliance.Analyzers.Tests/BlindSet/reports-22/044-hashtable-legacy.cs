using System.Collections;
using System.Web.Services;

namespace WebSvc.Support
{
    public class BuyerReplyService : WebService
    {
        private static Hashtable htReply = new Hashtable();

        static BuyerReplyService()
        {
            htReply["LATE"] = "Dear customer, your parcel is delayed by the floods. We expect it on Monday.";
            htReply["GIFT"] = "Dear customer, here comes a gift card number worth $25, only for you: {0}"; // expect: BSM1005
            htReply.Add("REBATE", "Dear customer, buy it at full price, after 7 days you get 60 percent back by bank transfer."); // expect: BSM1004|BSM3003|BSM1001
            htReply.Add("SWAP", "Dear customer, the swap is booked. Leave the old heater at the door, the driver takes it away.");
            htReply.Add("FB", "Dear customer, your neutral feedback counts as bad for us, we ask you to remove it and rate us again."); // expect: BSM2005|BSM2004
        }

        [WebMethod]
        public string GetReply(string code, string arg)
        {
            return string.Format((string)htReply[code], arg);
        }
    }
}
