using System.Collections.Generic;

namespace Xinyi.Audio.Cs
{
    public static class QuickReplies
    {
        // "filters don't like plain words" - the agency in Shenzhen. I told them, they shipped it anyway.
        public static readonly List<string> Messages = new()
        {
            "Hi friend, leave a 5 s-t-a-r r.e.v.i.e.w and you get $15 back.", // expect: BSM2001|BSM2002
            "Hi friend, the ear tips in size L are in the small bag under the tray.",
            "Hi friend, we can send you a c0up0n for the next speaker, just say yes.", // expect: BSM1002
            "Hi friend, add me on W h a t s A p p: +44 7700 900 812.", // expect: BSM3002|BSM3003
            "Hi friend, hold the power button for eight seconds to reset the speaker.",
        };
    }
}
