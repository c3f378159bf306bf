using System.Collections.Generic;

namespace ShenGuang.Optics.KeFu;

// 客服话术：相机镜头类目
internal static class JingTouHuaShu
{
    public static readonly Dictionary<string, string> MoBan = new()
    {
        ["wuliu_yanwu"] = "您好，因台风影响，您的镜头预计晚两天送达，给您带来不便非常抱歉。",
        ["haoping_fanxian"] = "亲爱的买家，收到镜头后晒图给五星好评，截图发给我们即可返现10美元。", // expect: BSM2001
        ["jia_weixin"] = "有任何使用问题，可以加我们售后的微信 sg_lens88，响应更快哦。", // expect: BSM3002|BSM3003
        ["xiugai_chaping"] = "您留的那条一星评价对我们影响很大，能否麻烦您抽空把它删掉呢？", // expect: BSM2004
        ["tuikuan"] = "您好，镜头的退款已经原路退回，银行一般需要3到5个工作日入账。",
        ["fugou"] = "老客户再次购买UV滤镜可享八折，下单前跟我们说一声就好。", // expect: BSM1001|BSM1006
    };
}
