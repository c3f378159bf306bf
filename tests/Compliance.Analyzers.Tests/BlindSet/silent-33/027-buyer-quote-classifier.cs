using System.Collections.Generic;
using Microsoft.ML.Data;

namespace ShenZhou.Ml;

public class MaiJiaYiTuYangBen
{
    [LoadColumn(0)] public string MaiJiaYuanWen { get; set; }
    [LoadColumn(1)] public string YiTu { get; set; }

    // 训练数据：买家发来的原文（不是我们发出的）
    public static IEnumerable<MaiJiaYiTuYangBen> XunLianJi() => new[]
    {
        new MaiJiaYiTuYangBen { MaiJiaYuanWen = "Can you give me a coupon for my next order?", YiTu = "wants_discount" },
        new MaiJiaYiTuYangBen { MaiJiaYuanWen = "I will change my review to 5 stars if you refund me", YiTu = "review_trade" },
        new MaiJiaYiTuYangBen { MaiJiaYuanWen = "Do you have whatsapp? I want to talk to your engineer", YiTu = "wants_contact" },
        new MaiJiaYiTuYangBen { MaiJiaYuanWen = "Refund me to my PayPal please", YiTu = "offsite_refund" },
        new MaiJiaYiTuYangBen { MaiJiaYuanWen = "卖家您好，能便宜点吗？给个优惠券呗", YiTu = "wants_discount" },
        new MaiJiaYiTuYangBen { MaiJiaYuanWen = "你们卡片上说好评返现，怎么还没返？", YiTu = "review_trade" },
        new MaiJiaYiTuYangBen { MaiJiaYuanWen = "The lid is missing", YiTu = "missing_part" },
    };
}
