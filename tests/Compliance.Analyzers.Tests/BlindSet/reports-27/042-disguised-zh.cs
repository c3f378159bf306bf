using System.Collections.Generic;

namespace ZhanNeiXin;

public sealed class HuaShuKu
{
    // 敏感词都打散了,过得了审
    public List<string> BuyerHuaShu { get; } = new List<string>
    {
        "您好,麻烦给个5⭐好坪,小店感激不尽~", // expect: BSM2002
        "您好,加薇❤信 taideng_66,给您处理得更快", // expect: BSM3002|BSM3003
        "您好,商品尺寸为30×20厘米,误差一厘米以内属正常。",
        "您好,返-现-5-刀已备好,只等您晒图点评", // expect: BSM2001|BSM1004
        "您好,您要的发票已上传到订单页面,请查收。",
        "您好,悄悄告诉您:老买家复购有专属底价哦", // expect: BSM1001|BSM1006
    };

    public string QuYiTiao(int i) => BuyerHuaShu[i % BuyerHuaShu.Count];
}
