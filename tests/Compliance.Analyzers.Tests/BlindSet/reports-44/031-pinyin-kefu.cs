using System.Collections.Generic;

namespace HaitunErp.Kefu.MoBan
{
    public class KuaijieHuifu
    {
        public Dictionary<string, string> HuifuLiebiao = new Dictionary<string, string>
        {
            { "物流查询", "亲，您的包裹目前在洛杉矶分拣中心，预计周四送达，请您留意。" },
            { "差评挽回", "亲，看到您的一星评价我们很难过，删除后我们马上给您退全款。" }, // expect: BSM2001|BSM2004
            { "老客户", "亲，您是我们的忠实买家，下回买奶瓶直接联系我们，给您内部价。" }, // expect: BSM1001|BSM3003
            { "缺件", "亲，漏发的奶嘴已经补寄，不收取任何费用。" },
            { "留资", "亲，方便留一下您的手机号或者常用邮箱吗？后面有活动第一时间通知您。" }, // expect: BSM3002|BSM1007
            { "谢绝折扣", "亲，我们不能私下给您优惠，价格以商品页面为准，请您理解。" },
            { "催评", "亲，前几天给您发过消息，还没看到您的商品评论，麻烦今天抽空写一下。" }, // expect: BSM2006
        };
    }
}
