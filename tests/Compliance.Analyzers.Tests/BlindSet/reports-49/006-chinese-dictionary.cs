using System.Collections.Generic;

namespace HaiTao.Zhanneixin
{
    public class MaijiaXiaoxiMuban
    {
        public static readonly Dictionary<string, string> Muban = new Dictionary<string, string>
        {
            { "tuikuan", "您好，订单 {0} 的全部款项已退回您的信用卡，预计三个工作日到账。" },
            { "haoping", "亲，如果用着不错，麻烦您打五颗星并晒几张图，这对我们小店太重要了。" }, // expect: BSM2002|BSM2003
            { "fanxian", "您好，把评论截图发给我们，核对后返还 8 美元到您的 PayPal。" }, // expect: BSM2001
            { "zaigou", "您好，作为老顾客，您再买任意一件都只付八五折的价格。" }, // expect: BSM1001|BSM1006
            { "shanping", "您好，新的充电头已经寄出，能否请您把那条两星的评论撤掉？" }, // expect: BSM2004
            { "weixin", "您好，这里回复比较慢，您可以搜索 lumi_kefu2019 加我们的微信。" }, // expect: BSM3002|BSM3003
            { "bufa", "您好，少发的数据线今天免费补寄，请留意查收。" },
            { "zengpin", "您好，我们为您准备了一只收纳袋，随下次包裹一起赠送，不收任何费用。" }, // expect: BSM1005|BSM1006
        };
    }
}
