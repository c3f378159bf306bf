using System.Collections.Generic;

namespace Qihang.Yunying.Brands
{
    /// <summary>Kiyo 厨具 站内信</summary>
    public static class KiyoTemplates
    {
        public static readonly IReadOnlyDictionary<MsgScene, string> Zh = new Dictionary<MsgScene, string>
        {
            { MsgScene.缺件, "亲爱的{0}，非常抱歉包裹里少了锅盖。我们已为订单{1}安排补发，预计{2}送达，无需支付任何费用。" },
            { MsgScene.差评, "您好，新锅已经寄给您了，问题也处理好了，能不能麻烦您把之前那条一星评论删掉呢？" }, // expect: BSM2004
            { MsgScene.退货, "您好，退货标签已通过亚马逊发送到您的账户，收到包裹后两个工作日内原路退款。" },
            { MsgScene.复购, "老朋友再来买，报上订单号，给您单独便宜两成。" }, // expect: BSM1001|BSM1006
            { MsgScene.加群, "想第一时间看到菜谱和福利，加我V信 kiyo_chufang 拉您进群。" }, // expect: BSM3002|BSM3003|BSM5004
        };

        public static readonly IReadOnlyDictionary<MsgScene, string> En = new Dictionary<MsgScene, string>
        {
            { MsgScene.缺件, "Dear {0}, we are sorry that the lid was missing. We are sending it for order {1} at no charge; it should be with you by {2}." },
            { MsgScene.退货, "Dear {0}, the return label is in your Amazon account. We will refund you within two working days after the parcel is back with us." },
        };
    }
}
