using System.Collections.Generic;

namespace KefuZhushou.Winform
{
    /// <summary>客服快捷语（双击发送给买家）</summary>
    public static class KuaiJieYu
    {
        public static List<string> LieBiao = new List<string>()
        {
            "亲，尺码偏小可以在订单页面申请换货，运费由我们承担哦。",
            "亲，店里刚上了新款羽绒服，比您这件更轻，要不要看看？", // expect: BSM1007
            "亲，我们在抖音和小红书都有号，搜“云雀羽绒”就能找到我们。", // expect: BSM3001|BSM3002|BSM3003
            "亲，亚马逊上要抽成，直接转账给我们的话可以便宜 15%。", // expect: BSM3003|BSM1001
            "亲，退款已经提交，亚马逊会原路退回，请您留意。",
            "亲，那条中评能不能动一动呀？改成好评的话小妹这个月的奖金就保住了。", // expect: BSM2004|BSM2002
        };
    }
}
