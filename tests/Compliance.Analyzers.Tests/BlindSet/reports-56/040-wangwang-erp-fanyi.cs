using System.Collections.Generic;

namespace KuaJingTong.Erp.KeFu.KuaiJieHuiFu
{
    /// 快捷回复（中英对照），客服点击后直接发给亚马逊买家
    public class KuaiJieHuiFu
    {
        public string BiaoTi { get; set; }
        public string ZhongWen { get; set; }
        public string YingWen { get; set; }

        public static List<KuaiJieHuiFu> MoRen()
        {
            return new List<KuaiJieHuiFu>
            {
                new KuaiJieHuiFu
                {
                    BiaoTi = "催派送",
                    ZhongWen = "您好，包裹已到达当地站点，预计两天内派送。",
                    YingWen = "Hello, the parcel has reached your local depot and should be delivered within two days."
                },
                new KuaiJieHuiFu
                {
                    BiaoTi = "送礼",
                    ZhongWen = "您好，为感谢支持，下次随包裹附赠价值 15 美元的耳机一副。", // expect: BSM1005|BSM1006
                    YingWen = "Hello, as a thank-you we slip a pair of earphones worth $15 into your next parcel." // expect: BSM1005|BSM1006
                },
                new KuaiJieHuiFu
                {
                    BiaoTi = "测评",
                    ZhongWen = "您好，诚招测评员，先下单后全额返款，评论截图发我即可。", // expect: BSM2001
                    YingWen = "Hello, we look for testers: you buy, you post a review, we send the whole price back." // expect: BSM2001
                },
            };
        }
    }
}
