using System.Collections.Generic;

namespace Xili.Tools
{
    // 运营给的“防屏蔽”版本，先放这里，能不能用以后再说
    class AntiFilterTexts
    {
        public static List<string> English = new List<string>
        {
            "Hi, drop a 5-st@r r e v i e w and your g1ft c@rd is on the way :)", // expect: BSM2001
            "Hello, the seat post fits tubes from 27 to 31 mm. Tighten the clamp with 6 Nm.",
            "Hey, want a c.o.u.p.o.n for the next ride? Reply 1 and we send you the c0de.", // expect: BSM1002
            "Hi, pls add W h a t s A p p: plus one, three two three, 555 0148", // expect: BSM3002
        };

        public static List<string> Chinese = new List<string>
        {
            "亲，给个5✰好-评，私我领红-包哦", // expect: BSM2001
            "亲，加V信：lantu_cs9，有惊喜", // expect: BSM3002
            "亲，坐管夹要拧到6牛米，太松会下滑。",
            "亲，优.惠.券已经给您准备好了，回复“领”就发给您。", // expect: BSM1002
        };
    }
}
