using System;

namespace Legacy.Docs
{
    /// <summary>
    /// Old templates such as "Leave us a 5-star review and get a $10 gift card" were deleted in 2021.
    /// 旧模板“好评返现5元，加微信领取”已删除。
    /// </summary>
    public class TemplateHistory
    {
        // removed: "Use code SAVE20 for 20% off your next order!"
        // removed: "Please delete your negative review."
        /* removed: "Dear customer, we will compensate you via PayPal" */

        public string Current(string order) => "Your order " + order + " was returned to us by the carrier. Please reply with a complete address.";

        public DateTime RemovedOn { get; } = new DateTime(2021, 3, 1);

#if OLD_TEMPLATES_REMOVED_FOREVER
        public string Old() => "Dear buyer, leave a 5-star review and get a free gift card!";
#endif
    }
}
