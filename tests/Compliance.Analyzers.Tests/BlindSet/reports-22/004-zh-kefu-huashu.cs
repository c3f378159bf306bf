using System.Collections.Generic;

namespace YunKe.HuaShu
{
    /// <summary>客服快捷话术，直接发到亚马逊买家站内信</summary>
    public class KuaiJieHuaShu
    {
        public static readonly Dictionary<string, string> HuaShuBiao = new Dictionary<string, string>
        {
            { "催物流", "亲，包裹已到达洛杉矶分拨中心，预计周五送达，请您留意。" },
            { "破损", "非常抱歉给您带来不便，我们马上为您免费补发一件新的，旧的不用寄回。" },
            { "差评挽回", "亲，问题已经给您处理好了，麻烦您抽空把那条一星评论删一下可以吗？" }, // expect: BSM2004
            { "返图", "晒图好评后把截图发过来，我们给您转5美金红包。" }, // expect: BSM2001
            { "复购", "老客户回购我们都有内部价，下次拍之前先跟我说一声，给您便宜点。" }, // expect: BSM1001|BSM1006
            { "加好友", "亲，站内回复不太及时，您加一下我薇信 kefu_lele88，随时在线。" }, // expect: BSM3002|BSM3003
            { "退货", "退货标签已经发到您的订单页面，打印后贴在箱子外面即可。" },
        };
    }
}
