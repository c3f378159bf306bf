using System;
using System.Collections.Generic;

namespace Okafor.Apps
{
    public class QuickReplies
    {
        public List<Tuple<string, string>> Replies = new List<Tuple<string, string>>
        {
            Tuple.Create("where_is_it", "Hi there, the tracking shows your rug in Leeds. It should be with you tomorrow."),
            Tuple.Create("too_dear", "Hi there, for you alone we could do 45 pounds, please don't tell other buyers."), // expect: BSM1001
            Tuple.Create("bad_review", "Hi there, you can still edit your review. Please raise it now that the rug was swapped."), // expect: BSM2004
            Tuple.Create("refund_promise", "Hi there, your refund will be approved once the negative review is gone."), // expect: BSM2001|BSM2004
            Tuple.Create("stain", "Hi there, cold water and a white cloth remove the stain, please do not use bleach."),
            Tuple.Create("no_coupon", "Hi there, sorry, we do not hand out coupon codes by message."),
            Tuple.Create("wait", "Hi there, we will make it worth your while if you give us another chance on your next rug.") // expect: BSM1006|BSM1003
        };
    }
}
