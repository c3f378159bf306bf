using System;

namespace Yuntu.Amz.Cs
{
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class MaiJiaHuaShuAttribute : Attribute
    {
        public MaiJiaHuaShuAttribute(string en, string zh) { En = en; Zh = zh; }
        public string En { get; }
        public string Zh { get; }
    }

    /// 枚举值上的特性即发送给买家的正文
    public enum ShouHouChangJing
    {
        [MaiJiaHuaShu("Sorry for wrong color. Please keep it, the right one is on the way.", "发错颜色非常抱歉，错的那件不用退，正确的已经补发。")]
        FaCuo = 1,

        [MaiJiaHuaShu(
            "We saw your two star comment. After the replacement is arrived, please update it to a better one.", // expect: BSM2004
            "看到您的两星评论了，补发的收到以后，请帮忙把评论修改一下。")] // expect: BSM2004
        ChaPing = 2,

        [MaiJiaHuaShu("We refunded $4.20 for the missing filter in this order.", "订单缺少的滤芯已为您退款4.2美元。")]
        QueJian = 3,
    }
}
