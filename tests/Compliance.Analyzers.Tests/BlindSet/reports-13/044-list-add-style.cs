using System.Collections.Generic;

namespace WeiFeng.Tool.V2
{
    public class MessageLibrary
    {
        public List<string> customerMessages = new List<string>();

        public MessageLibrary()
        {
            customerMessages.Add("Hello, the remote needs two AAA batteries, they are not included.");
            customerMessages.Add("Hello, please tell us which part is broken: the arm, the base or the clamp?");
            customerMessages.Add("Hello, we lowered the price after you bought. Ask in private and the gap comes back as store credit."); // expect: BSM1003|BSM1006|BSM1004|BSM1001
            customerMessages.Add("Hello, a wheel of fortune awaits you: spin it by answering 'GO' and win up to $100."); // expect: BSM1006
            customerMessages.Add("Hello, search for 'WeiFeng Official' in Google and click on the first result, that's our own shop."); // expect: BSM3001|BSM3003
            customerMessages.Add("Hello, call us at +86 755 8830 1127. A coupon for you is waiting, too: FENG8."); // expect: BSM3002, BSM1002
            customerMessages.Add("Hello, we have refunded $4.20 for the missing clamp of this order.");
            customerMessages.Insert(0, "Hello, there's a scratch-off area on the card in the box. The digits under it take money off your next order."); // expect: BSM1001|BSM1002|BSM1006
        }

        public void AddThanks()
        {
            customerMessages.AddRange(new[]
            {
                "您好，夹具要顺时针拧紧，太松会导致支架下滑。",
                "您好，凭本消息回购，店铺立减五刀，仅限本周。", // expect: BSM1001
            });
        }
    }
}
