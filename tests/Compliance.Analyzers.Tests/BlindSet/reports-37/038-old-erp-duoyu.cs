using System;
using System.Collections;

namespace ZhongHeErp.Mail
{
    public class MailBodyHelper
    {
        private Hashtable htBody = new Hashtable();

        public MailBodyHelper()
        {
            htBody.Add("US_1", "Dear friend, your parcel is stop at custom. Please offer your tax number by reply this message.");
            htBody.Add("US_2", "Dear friend, we have send small gift with next parcel for you, no need money, wait and see!"); // expect: BSM1005
            htBody.Add("US_3", "Dear friend, could you please help us to give perfect feedback? 5 stars is very important for our salary."); // expect: BSM2002
            htBody.Add("US_4", "Dear friend, product have problem? don't open return, contact my manager email: lily.wang@163.com."); // expect: BSM3002|BSM3003
            htBody.Add("US_5", "Dear friend, we refund you the total money of order already, please check it in your card.");
            htBody.Add("CN_1", "亲爱的朋友，换个方式给您优惠：不走平台，直接打款给我们，便宜两成。"); // expect: BSM3003|BSM1001
            htBody.Add("CN_2", "亲爱的朋友，关税已由我们承担，您无需支付任何费用。");
        }

        public string GetBody(string country, int no)
        {
            object o = htBody[country + "_" + no.ToString()];
            return o == null ? String.Empty : o.ToString();
        }
    }
}
