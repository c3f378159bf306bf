using System;
using System.Collections.Generic;

namespace XY.Ops
{
    /// <summary>运营同学维护的话术库（带避审写法）</summary>
    public static class HuaShuKu
    {
        public static readonly string[] English =
        {
            "Sorry for the late parcel, the new date is Thursday.",
            "L3ave a 5 st@r r3view and g3t a fr33 g1ft c@rd!", // expect: BSM2001
            "Just for you: c-o-u-p-o-n code inside, reply YES to get it.", // expect: BSM1002
        };

        public static readonly string[] Chinese =
        {
            "补发的充电线今天寄出，请留意查收。",
            "给个5✰好.评，反.现20美金，加v❤：ab_7788", // expect: BSM2001, BSM3002
            "需要优.惠.卷的亲，回复数字1即可领取。", // expect: BSM1002
            "退货标签已发送，请打印后贴在箱子外面。",
        };

        private static readonly Random Rng = new Random();

        public static string Random(IReadOnlyList<string> list) => list[Rng.Next(list.Count)];
    }
}
