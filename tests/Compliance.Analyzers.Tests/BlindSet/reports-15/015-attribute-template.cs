using System;

namespace MsgKit;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerMessageAttribute : Attribute
{
    public BuyerMessageAttribute(string en, string zh) { En = en; Zh = zh; }
    public string En { get; }
    public string Zh { get; }
}

// 枚举上直接挂买家话术，发送时反射取
public enum HuaShu
{
    [BuyerMessage("Hello, the color you want is out of stock, we refund you already.", "您好，您要的颜色缺货，已为您退款。")]
    QueHuo,

    [BuyerMessage("Hello, please remove your bad words about us, then we send the money back.", // expect: BSM2001|BSM2004|BSM2005
                  "您好，撤掉差评之后我们马上退款。")] // expect: BSM2001|BSM2004
    ShanPing,

    [BuyerMessage("Hello, join our tester club, get new product for zero dollar every month.", // expect: BSM1006|BSM1005
                  "您好，请问螺丝孔距是多少？我们核对后补发支架。")]
    CePing,
}
