using System;
using System.Collections;

namespace ZhongHeErp.Mail
{
    public class ServiceBodyHelper
    {
        private Hashtable htBody = new Hashtable();

        public ServiceBodyHelper()
        {
            htBody.Add("US_1", "Dear friend, your parcel is waiting at custom. Please reply your tax number in this message, custom need it.");
            htBody.Add("US_2", "Dear friend, we refund you the total money of the order already, you can see it in your card after 3 to 5 days.");
            htBody.Add("US_3", "Dear friend, very sorry for the broken cup. New cup is sent today by USPS, you don't need pay and don't need return.");
            htBody.Add("US_4", "Dear friend, sorry we can not give coupon or lower price in message, Amazon rule is not allow.");
            htBody.Add("US_5", "Dear friend, sorry we can not give you our email or WhatsApp. Please write here, we answer in 24 hours.");
            htBody.Add("US_6", "Dear friend, one of two parcel is lost. Do you want new one or refund for this part?");
            htBody.Add("CN_1", "亲爱的朋友，关税已由我们承担，您无需支付任何费用。");
            htBody.Add("CN_2", "亲爱的朋友，您的地址缺少邮编，请直接回复本消息补充。");
        }

        public string GetBody(string country, int no)
        {
            object o = htBody[country + "_" + no.ToString()];
            return o == null ? String.Empty : o.ToString();
        }
    }
}
