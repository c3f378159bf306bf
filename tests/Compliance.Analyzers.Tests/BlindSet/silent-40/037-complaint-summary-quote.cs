namespace Kefu.GongDan;

/// <summary>工单：买家来信原文摘录与内部备注</summary>
public static class GongDanShiLi
{
    public static readonly GongDan[] YanShi =
    {
        new()
        {
            BuyerSaid = "Your card says I get a gift card if I write five stars. Is that legal?",
            InternalNote = "转合规组：查出是哪批包装放了好评卡。",
        },
        new()
        {
            BuyerSaid = "能不能给我打个折？不然我给差评。",
            InternalNote = "拒绝折扣，不提评价，按正常退货流程走。",
        },
        new()
        {
            BuyerSaid = "I changed my review after you sent me the right cable, thanks.",
            InternalNote = "无需回复。",
        },
    };
}
