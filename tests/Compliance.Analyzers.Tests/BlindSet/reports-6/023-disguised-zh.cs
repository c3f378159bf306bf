using System.Collections.Generic;

namespace Maoyi.Waimao.Tools
{
    /* 老板说平台会扫词，换写法 */
    internal class Bianti
    {
        public static readonly IList<string> Wenan = new List<string>
        {
            "您好，拉杆箱的密码默认是000，改密码请看箱内说明。",
            "亲，收到箱子给个五✦星好✦评，截屏过来返 xian 五元。", // expect: BSM2001
            "亲爱的，ping价改成五颗☆，我们给您补个红bao。", // expect: BSM2001|BSM2004
            "箱子轮子卡顿的话请告诉我们是前轮还是后轮，新的轮子免费寄给您。",
            "系统不让发号码，加 V.信 xlx一三八零零，备注订单号。", // expect: BSM3002|BSM3003
            "老客下单说一声，优-惠-券直接发您。", // expect: BSM1002
            "退货标签已生成，请在“您的订单”里打印。",
        };

        public string this[int i]
        {
            get { return i < Wenan.Count ? Wenan[i] : Wenan[0]; }
        }
    }
}
