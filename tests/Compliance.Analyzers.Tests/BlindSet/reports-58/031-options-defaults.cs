using System.ComponentModel.DataAnnotations;

namespace Cangku.Amazon.Module;

public class BuyerMessageOptions
{
    public const string Section = "Amazon:BuyerMessages";

    [Required]
    public string DelayText { get; set; } = "您好，仓库盘点导致晚发一天，预计到货时间不变。";

    [Required]
    public string DeliveredText { get; set; } = "您好，货物已送达，如果满意请留下好评，不满意请联系我们，千万别留差评。"; // expect: BSM2003|BSM2002

    [Required]
    public string RepurchaseText { get; set; } = "您好，凡在本店买过的客户，凭订单号找客服领取专属折扣码。"; // expect: BSM1002|BSM1001

    public string WarrantyText { get; set; } = "您好，本产品保修两年，保修期内免费更换电机。";

    public string ExtendedWarrantyText { get; set; } = "您好，写一条商品评价就能把保修期从一年延长到三年。"; // expect: BSM2001

    [Range(1, 30)]
    public int DaysAfterDelivery { get; set; } = 7;
}
